package se.radslag.people.rollover;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Verdict;

/** What must hold when parties are asked for a term, reminded, and answer: product rules, no agreement speaks of them. */
public final class TermRules {

    /** So many days a party has peace between two letters. */
    public static final int PEACE = 3;

    private static final int BEFORE_THE_DAY = 7;

    private TermRules() {}

    static Verdict answersCanArrive(LocalDate by, LocalDate from, LocalDate today) {
        return Verdict.product("people-term.rule.answer-by", by.isAfter(today) && by.isBefore(from));
    }

    /** The letter would ask for what is over. */
    static Verdict hasNotBegun(LocalDate from, LocalDate today) {
        return Verdict.product("people-term.rule.not-begun", from.isAfter(today));
    }

    static Verdict somebodyIsAsked(int letters) {
        return Verdict.product("people-term.rule.somebody-asked", letters > 0);
    }

    static Verdict somebodyIsReminded(int letters) {
        return Verdict.product("people-term.rule.somebody-reminded", letters > 0)
                .facts("days", PEACE);
    }

    /** What a party cannot say yet, it says in words, so that nobody has to ask. */
    static Verdict whatRemainsIsSaid(int missing, @Nullable String remains) {
        return Verdict.product("people-term.rule.remains-said", missing == 0 || remains != null && !remains.isBlank())
                .facts("missing", missing);
    }

    static Verdict hasNotAnswered(boolean isFirst) {
        return Verdict.product("people-term.rule.not-answered", isFirst);
    }

    static Verdict hasAnswered(boolean hadAnswered) {
        return Verdict.product("people-term.rule.has-answered", hadAnswered);
    }

    /** Whether a party may get another letter by hand: some days after the last. */
    public static boolean mayBeReminded(TermQuestion question, Instant now) {
        return question.letters().isEmpty()
                || !now.isBefore(question.letters().getLast().plus(PEACE, ChronoUnit.DAYS));
    }

    /** Whether a reminder goes out by itself: a week before the last day for an answer, and the day after it. */
    static boolean isDue(TermQuestion question, Instant now, LocalDate today) {
        int due = today.isAfter(question.answerBy())
                ? 2
                : today.isBefore(question.answerBy().minusDays(BEFORE_THE_DAY)) ? 0 : 1;
        return question.reminders() < due && mayBeReminded(question, now);
    }
}
