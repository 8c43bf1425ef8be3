package se.radslag.charter.web.recording;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.life.RecordApproval;
import se.radslag.kernel.Actor;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.form.Typed;

/** Where it is recorded what became of the question to somebody outside. */
@Controller
class ApprovalController {

    private final FormRooms rooms;
    private final RecordApproval record;

    ApprovalController(FormRooms rooms, RecordApproval record) {
        this.rooms = rooms;
        this.record = record;
    }

    @GetMapping("/{structure}/w/charter/approval")
    ModelAndView form(Charter charter, Language language, Typed typed) {
        var room = rooms.seeing(charter, language, typed, FormRooms::approvalSeen);
        return room.forms().approval(room.known()).answer();
    }

    @PostMapping("/{structure}/w/charter/approval")
    ModelAndView record(Charter charter, Language language, Actor actor, Typed typed) {
        var room = rooms.open(charter, language, typed);
        var target = room.known();
        var asked = typed.neededDay("asked");
        var answer = typed.needed("answer");
        var answered = typed.day("answered");
        if (!typed.isWhole()) {
            return room.forms().approval(target).answer();
        }
        record.handle(
                new RecordApproval.Command(
                        charter.origin().structure(),
                        target.paper(),
                        target.amendment(),
                        asked,
                        answer.equals("none") ? null : Boolean.valueOf(answer.equals("yes")),
                        answered,
                        typed.seen()),
                actor);
        return new ModelAndView(room.after("approval"));
    }
}
