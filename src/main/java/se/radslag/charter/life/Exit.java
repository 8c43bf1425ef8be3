package se.radslag.charter.life;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Day;
import se.radslag.charter.terms.Lead;
import se.radslag.charter.terms.Power;

/**
 * What follows when a party leaves, by the agreement's own words.
 *
 * @param power the rule of leaving; null where the charter gives none
 * @param notice the rule of how long before; null where there is none
 */
public record Exit(
        Consequence consequence,
        @Nullable String ends,
        @Nullable Power power,
        @Nullable Lead notice) {

    /** For whom the collaboration ends. */
    public enum Consequence {
        ENDS_FOR_ALL,
        ONLY_THE_PARTY,
        UNTOLD
    }

    /** What would follow of a departure decided on a date. */
    public static Exit on(Charter charter, LocalDate date) {
        var power = PaperPowers.leaving(charter, date).orElse(null);
        var notice = PaperPowers.notice(charter).orElse(null);
        if (power == null
                || power.header().unknown().containsKey("by")
                || power.header().unknown().containsKey("ends")) {
            return new Exit(Consequence.UNTOLD, null, power, notice);
        }
        var ends = power.ends();
        return new Exit(ends == null ? Consequence.ONLY_THE_PARTY : Consequence.ENDS_FOR_ALL, ends, power, notice);
    }

    /** Whether the agreement says how long before a party must say that it leaves. */
    public boolean noticeIsTold() {
        return notice != null && earliestEnd(LocalDate.EPOCH) != null;
    }

    /** The first day without the party that the notice allows; null where no notice is given. */
    public @Nullable LocalDate earliestEnd(LocalDate decidedOn) {
        if (notice == null) {
            return null;
        } else if (notice.days() != null) {
            return decidedOn.plusDays(notice.days());
        } else if (notice.weeks() != null) {
            return decidedOn.plusWeeks(notice.weeks());
        }
        return notice.months() == null ? null : decidedOn.plusMonths(notice.months());
    }

    /** The state that departures put a paper in on a date, if they end it for all. */
    static Optional<State> ending(Charter charter, Recorded recorded, String paper, LocalDate date) {
        return recorded.departures().stream()
                .filter(departure -> !departure.decidedOn().isAfter(date))
                .filter(departure ->
                        Objects.equals(on(charter, departure.decidedOn()).ends(), paper))
                .map(departure -> ending(departure, date))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<State> ending(Recorded.Departure departure, LocalDate date) {
        var last = departure.leavesOn();
        if (last == null) {
            return Optional.of(State.untold(State.Open.END));
        }
        return last.isAfter(date) ? Optional.empty() : Optional.of(State.of(State.Phase.ENDED, Day.of(last)));
    }
}
