package se.radslag.people.seating;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Seats;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Verdict;

/**
 * One place in a body on a date, with who sits in it or why nobody does.
 *
 * @param term the charter's term that gives it
 * @param party charter id of the party whose place it is; of the group where a group has its places together
 * @param ordinal from 1, among the party's places by the term
 * @param there whether the place is there: yes, or unknown inside an uncertain span
 * @param required whether it has to be filled; a place above the fewest is there only while somebody is named to it
 * @param office the office that gives it; null for a named seat
 * @param occupant null when nobody sits
 * @param vacancy why nobody sits; null when somebody does
 * @param merged whether its occupant sits in another place too and counts there
 * @param flags what is no longer, or perhaps not, as the seat's terms ask; the occupant stays until the term ends
 */
public record Place(
        Seats term,
        String party,
        int ordinal,
        Answer there,
        boolean required,
        @Nullable OfficeKey office,
        @Nullable Occupant occupant,
        @Nullable Vacancy vacancy,
        boolean merged,
        List<Verdict> flags) {

    public Place {
        flags = List.copyOf(flags);
    }

    public boolean isVacant() {
        return occupant == null;
    }

    public boolean followsOffice() {
        return term.filledHow() == Seats.Filled.FOLLOWS;
    }

    /** Whether it counts in the body's size at ordinary sittings. */
    public boolean countsIn() {
        return term.countInOrdinary() && !merged;
    }

    Place asMerged() {
        return new Place(term, party, ordinal, there, required, office, occupant, vacancy, true, flags);
    }

    Place flagged(List<Verdict> found) {
        return new Place(term, party, ordinal, there, required, office, occupant, vacancy, merged, found);
    }
}
