package se.radslag.charter.web.recording;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.life.RecordSettlement;
import se.radslag.kernel.Actor;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.form.Typed;

/** Where the agreement on costs is recorded that may follow when a party leaves. */
@Controller
class DepartureSettlementController {

    private final FormRooms rooms;
    private final RecordSettlement record;

    DepartureSettlementController(FormRooms rooms, RecordSettlement record) {
        this.rooms = rooms;
        this.record = record;
    }

    @GetMapping("/{structure}/w/charter/settlement")
    ModelAndView form(Charter charter, Language language, Typed typed) {
        return rooms.seeing(charter, language, typed, FormRooms::settlementsSeen)
                .forms()
                .settlement()
                .answer();
    }

    @PostMapping("/{structure}/w/charter/settlement")
    ModelAndView record(Charter charter, Language language, Actor actor, Typed typed) {
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
        record.handle(command, actor);
        return new ModelAndView("redirect:" + room.words().path() + "?sparat=settlement");
    }
}
