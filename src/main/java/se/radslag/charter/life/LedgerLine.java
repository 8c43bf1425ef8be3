package se.radslag.charter.life;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Day;
import se.radslag.charter.terms.Text;
import se.radslag.kernel.Answer;

/**
 * One line of an adoption ledger: what one council or body has said, as far as it is known.
 *
 * @param as the party as it was then, where a predecessor decided; else the decider itself
 * @param day when it was said; null when nothing is said
 * @param source where second-hand or unknown knowledge comes from
 * @param sequence of the recorded row; 0 when the charter tells it
 */
public record LedgerLine(
        String decider,
        String as,
        Standing standing,
        @Nullable Day day,
        @Nullable String section,
        @Nullable String registry,
        Knowledge knowledge,
        @Nullable Text source,
        int sequence) {

    /** What is known to have been said. */
    public enum Standing {
        YES,
        NO,
        /** Nothing has been said. */
        SILENT,
        /** The sources do not tell. */
        UNKNOWN
    }

    /** How it is known. */
    public enum Knowledge {
        RECORDED,
        CHARTER,
        SECOND_HAND,
        NONE
    }

    static LedgerLine silent(String decider) {
        return new LedgerLine(decider, decider, Standing.SILENT, null, null, null, Knowledge.NONE, null, 0);
    }

    static LedgerLine unknown(String decider, @Nullable Text why) {
        return new LedgerLine(decider, decider, Standing.UNKNOWN, null, null, null, Knowledge.NONE, why, 0);
    }

    /** Whether it has said yes by a date. */
    public Answer saidYes(LocalDate date) {
        return said(Standing.YES, date);
    }

    /** Whether it has said no by a date. */
    public Answer saidNo(LocalDate date) {
        return said(Standing.NO, date);
    }

    private Answer said(Standing wanted, LocalDate date) {
        if (standing == Standing.UNKNOWN) {
            return Answer.UNKNOWN;
        }
        if (standing != wanted) {
            return Answer.NO;
        }
        return day == null ? Answer.UNKNOWN : day.hasComeOn(date);
    }

    /** What was known to have been said on a date. */
    public Standing on(LocalDate date) {
        return switch (standing) {
            case SILENT, UNKNOWN -> standing;
            case YES, NO ->
                switch (said(standing, date)) {
                    case YES -> standing;
                    case NO -> Standing.SILENT;
                    case UNKNOWN -> Standing.UNKNOWN;
                };
        };
    }

    /** Whether it answered no later than a last day. */
    public Answer inTime(Day last, LocalDate date) {
        if (standing == Standing.UNKNOWN || last.latest() == null || day != null && day.latest() == null) {
            return Answer.UNKNOWN;
        }
        var answered = on(date) == Standing.YES || on(date) == Standing.NO;
        if (!answered || day == null || day.latest() == null) {
            return date.isAfter(last.latest()) ? Answer.NO : Answer.UNKNOWN;
        }
        return Answer.of(!day.latest().isAfter(last.latest()));
    }
}
