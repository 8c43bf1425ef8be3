package se.radslag.charter.web.recording;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.life.CorrectCouncilDecision;
import se.radslag.charter.life.CouncilDecision;
import se.radslag.charter.life.RecordCouncilDecision;
import se.radslag.kernel.Actor;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.form.Typed;

/** Where a council's decision is recorded, and corrected. */
@Controller
class DecisionController {

    private final FormRooms rooms;
    private final RecordCouncilDecision record;
    private final CorrectCouncilDecision correct;

    DecisionController(FormRooms rooms, RecordCouncilDecision record, CorrectCouncilDecision correct) {
        this.rooms = rooms;
        this.record = record;
        this.correct = correct;
    }

    @GetMapping("/{structure}/w/charter/decision")
    ModelAndView form(Charter charter, Language language, Typed typed) {
        var room = rooms.open(charter, language, typed);
        return room.forms().decision(room.known()).answer();
    }

    /** The next row of a line; one that already has a decision is corrected instead. */
    @PostMapping("/{structure}/w/charter/decision")
    ModelAndView record(Charter charter, Language language, Actor actor, Typed typed) {
        var room = rooms.open(charter, language, typed);
        var target = room.known();
        var decider = typed.needed("decider");
        var said = typed.needed("said");
        var on = typed.neededDay("on");
        var section = typed.text("section");
        var registry = typed.text("registry");
        if (!typed.isWhole()) {
            return room.forms().decision(target).answer();
        }
        var before = before(room, decider);
        if (before != null && before.said() != CouncilDecision.Said.TAKEN_BACK) {
            return correcting(charter, language, typed, before);
        }
        record.handle(
                new RecordCouncilDecision.Command(
                        charter.origin().structure(),
                        target.paper(),
                        target.amendment(),
                        decider,
                        said.equals("YES"),
                        on,
                        section,
                        registry,
                        before == null ? 0 : before.sequence()),
                actor);
        return new ModelAndView(room.after("decision"));
    }

    @PostMapping("/{structure}/w/charter/correction")
    ModelAndView correct(Charter charter, Language language, Actor actor, Typed typed) {
        var room = rooms.open(charter, language, typed);
        var target = room.known();
        var said = typed.needed("said");
        var on = typed.neededDay("on");
        var reason = typed.needed("reason");
        var section = typed.text("section");
        var registry = typed.text("registry");
        if (!typed.isWhole()) {
            return room.forms().correction(target).answer();
        }
        correct.handle(
                new CorrectCouncilDecision.Command(
                        charter.origin().structure(),
                        target.paper(),
                        target.amendment(),
                        typed.raw("decider"),
                        said(said),
                        on,
                        section,
                        registry,
                        reason,
                        typed.seen()),
                actor);
        return new ModelAndView(room.after("correction"));
    }

    /** There is a decision already: what was typed goes on into its correction, which asks why. */
    private ModelAndView correcting(Charter charter, Language language, Typed typed, CouncilDecision before) {
        var room = rooms.open(charter, language, typed.set("seen", before.sequence()));
        return room.forms().correction(room.target()).answer();
    }

    private static @Nullable CouncilDecision before(FormRooms.Room room, String decider) {
        return room.words().life().recorded().decisions().stream()
                .filter(each ->
                        each.target().equals(room.target()) && each.decider().equals(decider))
                .findFirst()
                .orElse(null);
    }

    private static CouncilDecision.Said said(String value) {
        return switch (value) {
            case "YES" -> CouncilDecision.Said.YES;
            case "NO" -> CouncilDecision.Said.NO;
            default -> CouncilDecision.Said.TAKEN_BACK;
        };
    }
}
