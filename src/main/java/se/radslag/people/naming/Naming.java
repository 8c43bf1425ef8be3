package se.radslag.people.naming;

import org.jspecify.annotations.Nullable;
import se.radslag.people.seating.Mandate;

/**
 * A seat given to somebody, with the decision by which it was.
 *
 * @param leadingBy who attests that the person leads the opposition, by actor id; null where nobody does
 * @param reason why it was done in spite of a term that asks for a reason
 * @param backdated why it is entered only after its first day; null when it was not
 */
public record Naming(
        Mandate mandate,
        Decision decision,
        @Nullable String leadingBy,
        @Nullable String reason,
        @Nullable String backdated) {

    /** The decision as the registrar would look it up. */
    public record Decision(
            @Nullable String by,
            @Nullable String section,
            @Nullable String registry) {

        public static final Decision UNTOLD = new Decision(null, null, null);
    }
}
