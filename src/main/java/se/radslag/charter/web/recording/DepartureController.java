package se.radslag.charter.web.recording;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.life.RecordDeparture;
import se.radslag.kernel.Actor;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.form.Typed;

/** Where it is recorded that a party leaves. */
@Controller
class DepartureController {

    private final FormRooms rooms;
    private final RecordDeparture record;

    DepartureController(FormRooms rooms, RecordDeparture record) {
        this.rooms = rooms;
        this.record = record;
    }

    @GetMapping("/{structure}/w/charter/departure")
    ModelAndView form(Charter charter, Language language, Typed typed) {
        return rooms.seeing(charter, language, typed, FormRooms::departuresSeen)
                .forms()
                .departure()
                .answer();
    }

    @PostMapping("/{structure}/w/charter/departure")
    ModelAndView record(Charter charter, Language language, Actor actor, Typed typed) {
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
        record.handle(command, actor);
        return new ModelAndView("redirect:" + room.words().path() + "?sparat=departure");
    }
}
