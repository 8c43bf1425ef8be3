package se.radslag.charter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Seats;
import se.radslag.charter.terms.Text;
import se.radslag.kernel.Answer;

/**
 * How many seats a body has on a date, by what the agreement itself says: without the register of persons.
 *
 * @param lines one for each term on seats that holds or may hold on the date
 * @param total the seats that count in the body's size
 * @param why why the sources do not tell how many seats there are at all; null when they do
 */
public record SeatPlan(
        String body,
        List<Line> lines,
        Total total,
        @Nullable Text why) {

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
            @Nullable Reason reason) {}

    /** At least and at most; null is not known. */
    public record Range(@Nullable Integer min, @Nullable Integer max) {

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

        /** The size of a presidium stands in the register of the parties' organs. */
        record InRegister() implements Reason {}

        /** The inhabitants of these parties are not known at the reference day. */
        record NoPopulation(List<String> parties) implements Reason {}
    }

    /**
     * The number of members.
     *
     * @param possible the outcomes where it cannot be told which terms hold; one otherwise
     */
    public record Total(List<Range> possible) {

        /** Whether there is one answer on the date. */
        public boolean canBeTold() {
            return possible.size() == 1;
        }
    }

    public static SeatPlan of(Charter charter, String body, LocalDate on) {
        return new SeatPlan(body, List.of(), new Total(List.of(new Range(null, null))), null);
    }
}
