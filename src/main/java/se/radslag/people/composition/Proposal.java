package se.radslag.people.composition;

import java.util.List;
import se.radslag.charter.terms.Term;

/**
 * What completes a composition: the fewest extra seats, or why there are none.
 *
 * @param sets every way with the fewest seats that meets all limits, the freest first; one empty way when all are met
 * @param withReason every way with fewer seats that meets all that is refused, where a reason is then asked for
 * @param collisions where no seats help: each smallest group of terms that cannot be met together
 * @param untold limits that nothing can be told of, and that are left out
 * @param givenUp whether there was too much to look at, so that better ways may be missing
 */
public record Proposal(
        List<ExtraSeats> sets,
        List<ExtraSeats> withReason,
        List<Collision> collisions,
        List<Term> untold,
        boolean givenUp) {

    /** Nothing has to be added. */
    public boolean isComplete() {
        return sets.stream().anyMatch(set -> set.seats().isEmpty());
    }

    /**
     * Seats to add, and what the body then is.
     *
     * @param whole the balance of the whole body with them
     * @param part the balance of those whom the naming parties have in it with them
     */
    public record ExtraSeats(List<Extra> seats, Balance whole, Balance part) {

        public int number() {
            return seats.stream().mapToInt(Extra::number).sum();
        }
    }

    /**
     * A number of seats of one sort.
     *
     * @param kinds any of these will do
     */
    public record Extra(int number, List<SeatKind> kinds) {}

    /** Terms that cannot be met together; the seats' own numbers may be among them. */
    public record Collision(List<Term> terms) {}
}
