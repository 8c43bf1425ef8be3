package se.radslag.charter.explain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Force;
import se.radslag.platform.text.Language;

/**
 * Who may do what in a body on a date, and what is not for here.
 *
 * @param may what somebody may do in the body
 * @param tasks what the body is for: purpose and remit
 * @param notHere what other bodies of the structure do but this one does not
 * @param items which items are refused or discouraged here
 */
public record RoleCard(String body, List<Line> tasks, List<Line> may, List<Elsewhere> notHere, List<Elsewhere> items) {

    public RoleCard {
        tasks = List.copyOf(tasks);
        may = List.copyOf(may);
        notHere = List.copyOf(notHere);
        items = List.copyOf(items);
    }

    /**
     * One sentence with its clauses and how strongly they demand it.
     *
     * @param on whether it holds on the date; unknown inside an uncertain span
     */
    public record Line(Sentence sentence, List<String> clauses, Force force, Answer on) {}

    /**
     * What is not done here, and where it belongs.
     *
     * @param bodies ids of the bodies where it belongs
     * @param force null where nothing is said and the act therefore is not allowed
     */
    public record Elsewhere(
            Sentence sentence,
            List<String> bodies,
            List<String> clauses,
            @Nullable Force force) {}

    /** The card of a body; the sentences name bodies as on the date. */
    public static RoleCard of(Charter charter, String body, LocalDate on, Language language) {
        return new Roles(Explainer.of(charter, on, language)).card(body);
    }
}
