package se.radslag.people.seating;

import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Post;
import se.radslag.kernel.Answer;
import se.radslag.people.PersonId;

/**
 * A post of a body on a date, with who has it or why nobody does.
 *
 * @param there whether the post is there: yes, or unknown inside an uncertain span
 * @param person null when nobody has it
 * @param vacancy why nobody has it; null when somebody does
 * @param acting whether the person acts in the office that gives the post
 * @param by charter id of whoever appointed; null for a post by office, or where not known
 * @param turn charter id of the party whose turn it is, where the post goes round and it can be told
 */
public record PostHeld(
        Post term,
        int ordinal,
        Answer there,
        @Nullable PersonId person,
        @Nullable Vacancy vacancy,
        boolean acting,
        @Nullable String by,
        @Nullable String turn) {}
