package se.radslag.charter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Derives;
import se.radslag.charter.terms.Kind;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Seats;
import se.radslag.charter.terms.Text;
import se.radslag.kernel.Answer;

/**
 * How many seats a body has on a date, by what the agreement itself says: without the register of the parties' organs.
 *
 * @param exists whether the body exists on the date
 * @param lines one for each term on seats that holds or may hold on the date
 * @param total the seats that count in the body's size
 * @param limit the size that the agreement itself sets; null when it sets none
 * @param why why the sources do not tell the seats at all; null when they do
 */
public record SeatPlan(
        String body,
        Answer exists,
        List<Line> lines,
        Total total,
        @Nullable Range limit,
        @Nullable Text why) {

    public SeatPlan {
        lines = List.copyOf(lines);
    }

    /**
     * The seats by one term.
     *
     * @param parties how many parties have them
     * @param seats how many seats in all
     * @param on whether the term holds; unknown inside an uncertain span
     * @param reason why the number is not known; null when it is
     */
    public record Line(
            Seats term,
            int parties,
            Range seats,
            Answer on,
            @Nullable Reason reason) {

        /** Whether the seats count in the size of the body at ordinary sittings. */
        public boolean countsIn() {
            return term.countInOrdinary();
        }
    }

    /** At least and at most; null is not known, or without bound. */
    public record Range(@Nullable Integer min, @Nullable Integer max) {

        public static final Range UNKNOWN = new Range(null, null);

        public static Range exactly(int number) {
            return new Range(number, number);
        }

        public boolean isExact() {
            return min != null && min.equals(max);
        }

        public boolean isUnknown() {
            return min == null && max == null;
        }
    }

    /** Why a number is not known. */
    public sealed interface Reason {

        /** The sources do not give it, and why. */
        record NotGiven(Text why) implements Reason {}

        /** How many hold the office, as in a presidium, stands in the register of the parties' organs. */
        record InRegister() implements Reason {}

        /** The inhabitants of these parties are not known at the reference day. */
        record NoPopulation(List<String> parties) implements Reason {}

        /** The day on which inhabitants are counted cannot be told from the agreement. */
        record NoReferenceDay() implements Reason {}

        /** Which parties are concerned is not settled by the agreement. */
        record PartiesConcerned() implements Reason {}
    }

    /**
     * The number of members.
     *
     * @param possible the outcomes where it cannot be told which terms hold; one otherwise
     */
    public record Total(List<Range> possible) {

        public Total {
            possible = List.copyOf(possible);
        }

        /** Whether there is one answer on the date. */
        public boolean canBeTold() {
            return possible.size() == 1;
        }
    }

    /** The seats of a body on a date; a body that does not exist then has none. */
    @Derives(Kind.SEATS)
    public static SeatPlan of(Charter charter, String body, LocalDate on) {
        return new SeatCount(charter, on).of(body);
    }

    /** How many seats one party has by a term on a date: at least and at most; not known where its inhabitants are not. */
    @Derives(Kind.SEATS)
    public static Range ofParty(Charter charter, Seats term, Party party, LocalDate on) {
        return new SeatCount(charter, on).ofParty(term, party);
    }
}
