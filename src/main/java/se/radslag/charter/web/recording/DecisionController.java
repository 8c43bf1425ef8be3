package se.radslag.charter.web.recording;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.life.CouncilDecision;
import se.radslag.charter.life.RecordCouncilDecision;
import se.radslag.charter.life.Target;
import se.radslag.kernel.Actor;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.form.Typed;

/** Where a council's decision is recorded. */
@Controller
class DecisionController {

    private final FormRooms rooms;
    private final RecordCouncilDecision record;

    DecisionController(FormRooms rooms, RecordCouncilDecision record) {
        this.rooms = rooms;
        this.record = record;
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
        var before = before(room, typed.needed("decider"));
        var command = read(charter, target, typed, before);
        if (!typed.isWhole()) {
            return room.forms().decision(target).answer();
        }
        if (before != null && before.said() != CouncilDecision.Said.TAKEN_BACK) {
            return correcting(charter, language, typed, before);
        }
        record.handle(command, actor);
        return new ModelAndView(room.after("decision"));
    }

    private static RecordCouncilDecision.Command read(
            Charter charter, Target target, Typed typed, @Nullable CouncilDecision before) {
        return new RecordCouncilDecision.Command(
                charter.origin().structure(),
                target.paper(),
                target.amendment(),
                typed.raw("decider"),
                typed.needed("said").equals("YES"),
                typed.neededDay("on"),
                typed.text("section"),
                typed.text("registry"),
                before == null ? 0 : before.sequence());
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
}
