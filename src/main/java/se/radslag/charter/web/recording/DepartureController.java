package se.radslag.charter.web.recording;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.life.RecordDeparture;
import se.radslag.charter.life.RecordSettlement;
import se.radslag.kernel.Actor;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.form.Typed;

/** Where it is recorded that a party leaves, and the agreement on costs that may follow. */
@Controller
class DepartureController {

    private final FormRooms rooms;
    private final RecordDeparture departure;
    private final RecordSettlement settlement;

    DepartureController(FormRooms rooms, RecordDeparture departure, RecordSettlement settlement) {
        this.rooms = rooms;
        this.departure = departure;
        this.settlement = settlement;
    }

    @GetMapping("/{structure}/w/charter/departure")
    ModelAndView departure(Charter charter, Language language, Typed typed) {
        return rooms.seeing(charter, language, typed, FormRooms::departuresSeen)
                .forms()
                .departure()
                .answer();
    }

    @PostMapping("/{structure}/w/charter/departure")
    ModelAndView departure(Charter charter, Language language, Actor actor, Typed typed) {
        var room = rooms.open(charter, language, typed);
        var party = typed.needed("party");
        var command = new RecordDeparture.Command(
                charter.origin().structure(),
                party,
                typed.neededDay("on"),
                typed.text("section"),
                typed.text("registry"),
                typed.day("leaves"),
                typed.text("reason"),
                room.departureSeen(party));
        if (!typed.isWhole()) {
            return room.forms().departure().answer();
        }
        room.isUnchanged(FormRooms::departuresSeen);
        departure.handle(command, actor);
        return new ModelAndView("redirect:" + room.words().path() + "?sparat=departure");
    }

    @GetMapping("/{structure}/w/charter/settlement")
    ModelAndView settlement(Charter charter, Language language, Typed typed) {
        return rooms.seeing(charter, language, typed, FormRooms::settlementsSeen)
                .forms()
                .settlement()
                .answer();
    }

    @PostMapping("/{structure}/w/charter/settlement")
    ModelAndView settlement(Charter charter, Language language, Actor actor, Typed typed) {
        var room = rooms.open(charter, language, typed);
        var paper = typed.needed("paper");
        var command = new RecordSettlement.Command(
                charter.origin().structure(),
                paper,
                typed.neededDay("on"),
                typed.needed("title"),
                typed.text("registry"),
                room.settlementSeen(paper));
        if (!typed.isWhole()) {
            return room.forms().settlement().answer();
        }
        room.isUnchanged(FormRooms::settlementsSeen);
        settlement.handle(command, actor);
        return new ModelAndView("redirect:" + room.words().path() + "?sparat=settlement");
    }
}
