package se.radslag.people.inventory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that an earlier organisation did, with all that was answered on who does it now.
 *
 * @param clauses ids of the clauses that speak of it
 */
public record Task(UUID id, String swedish, @Nullable String english, List<String> clauses, List<Answer> answers) {

    public Task {
        clauses = List.copyOf(clauses);
        answers = List.copyOf(answers);
    }

    /** What became of a task. */
    public enum Outcome {
        HANDED,
        ENDED,
        OPEN
    }

    /**
     * An answer.
     *
     * @param receiver a body, party or organ of the agreement that does it now; null otherwise
     * @param words somebody else who does it, in words
     * @param motive why nobody does it; may be said of a receiver too
     */
    public record Answer(
            Outcome outcome,
            @Nullable String receiver,
            @Nullable String words,
            @Nullable String motive,
            @Nullable LocalDate from) {}

    /** The answer that counts; nothing where nobody has answered, so that the task is an orphan. */
    public Optional<Answer> answer() {
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.getLast());
    }

    /** Whether somebody does it now, or it was ended on purpose. */
    public boolean isSettled() {
        return answer().filter(each -> each.outcome() != Outcome.OPEN).isPresent();
    }

    public String name(String language) {
        return language.equals("en") && english != null ? english : swedish;
    }
}
