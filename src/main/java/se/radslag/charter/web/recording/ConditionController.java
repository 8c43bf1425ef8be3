package se.radslag.charter.web.recording;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.life.RecordConditionOutcome;
import se.radslag.kernel.Actor;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.form.Typed;

/** Where it is recorded what became of a condition. */
@Controller
class ConditionController {

    private final FormRooms rooms;
    private final RecordConditionOutcome record;

    ConditionController(FormRooms rooms, RecordConditionOutcome record) {
        this.rooms = rooms;
        this.record = record;
    }

    @GetMapping("/{structure}/w/charter/condition")
    ModelAndView form(Charter charter, Language language, Typed typed) {
        var room = rooms.seeing(charter, language, typed, FormRooms::conditionSeen);
        return room.forms().condition(room.known()).answer();
    }

    @PostMapping("/{structure}/w/charter/condition")
    ModelAndView record(Charter charter, Language language, Actor actor, Typed typed) {
        var room = rooms.open(charter, language, typed);
        var target = room.known();
        var met = typed.needed("met");
        var on = typed.neededDay("on");
        if (!typed.isWhole()) {
            return room.forms().condition(target).answer();
        }
        record.handle(
                new RecordConditionOutcome.Command(
                        charter.origin().structure(),
                        target.paper(),
                        target.amendment(),
                        met.equals("yes"),
                        on,
                        typed.seen()),
                actor);
        return new ModelAndView(room.after("condition"));
    }
}
