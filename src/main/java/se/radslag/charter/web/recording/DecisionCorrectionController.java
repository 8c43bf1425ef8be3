package se.radslag.charter.web.recording;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.life.CorrectCouncilDecision;
import se.radslag.charter.life.CouncilDecision;
import se.radslag.charter.life.Target;
import se.radslag.kernel.Actor;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.form.Typed;

/** Where a council's decision that was recorded wrongly is corrected, or taken back. */
@Controller
class DecisionCorrectionController {

    private final FormRooms rooms;
    private final CorrectCouncilDecision correct;

    DecisionCorrectionController(FormRooms rooms, CorrectCouncilDecision correct) {
        this.rooms = rooms;
        this.correct = correct;
    }

    @PostMapping("/{structure}/w/charter/correction")
    ModelAndView correct(Charter charter, Language language, Actor actor, Typed typed) {
        var room = rooms.open(charter, language, typed);
        var target = room.known();
        var command = read(charter, target, typed);
        if (!typed.isWhole()) {
            return room.forms().correction(target).answer();
        }
        correct.handle(command, actor);
        return new ModelAndView(room.after("correction"));
    }

    private static CorrectCouncilDecision.Command read(Charter charter, Target target, Typed typed) {
        return new CorrectCouncilDecision.Command(
                charter.origin().structure(),
                target.paper(),
                target.amendment(),
                typed.raw("decider"),
                said(typed.needed("said")),
                typed.neededDay("on"),
                typed.text("section"),
                typed.text("registry"),
                typed.needed("reason"),
                typed.seen());
    }

    private static CouncilDecision.Said said(String value) {
        return switch (value) {
            case "YES" -> CouncilDecision.Said.YES;
            case "NO" -> CouncilDecision.Said.NO;
            default -> CouncilDecision.Said.TAKEN_BACK;
        };
    }
}
