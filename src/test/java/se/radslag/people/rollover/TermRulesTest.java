package se.radslag.people.rollover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.radslag.kernel.Answer;

class TermRulesTest {

    private static final LocalDate FROM = LocalDate.of(2027, 1, 1);
    private static final LocalDate BY = LocalDate.of(2026, 12, 15);

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    private static TermQuestion lettersOn(LocalDate... days) {
        return new TermQuestion(
                UUID.randomUUID(),
                "sala",
                BY,
                at(days[0]),
                List.of(days).stream().map(TermRulesTest::at).toList());
    }

    private static boolean isDue(LocalDate today, TermQuestion question) {
        return TermRules.isDue(question, at(today), today);
    }

    @Nested
    class A_reminder_by_itself {

        @Test
        void goes_a_week_before_the_last_day_and_not_the_day_before_that() {
            var question = lettersOn(LocalDate.of(2026, 11, 22));
            assertThat(isDue(BY.minusDays(8), question)).isFalse();
            assertThat(isDue(BY.minusDays(7), question)).isTrue();
        }

        @Test
        void goes_again_the_day_after_the_last_day_and_not_on_it() {
            var question = lettersOn(LocalDate.of(2026, 11, 22), BY.minusDays(7));
            assertThat(isDue(BY, question)).isFalse();
            assertThat(isDue(BY.plusDays(1), question)).isTrue();
        }

        @Test
        void never_goes_a_third_time() {
            var question = lettersOn(LocalDate.of(2026, 11, 22), BY.minusDays(7), BY.plusDays(1));
            assertThat(isDue(BY.plusDays(10), question)).isFalse();
        }

        @Test
        void leaves_three_days_of_peace_after_a_letter_sent_by_hand() {
            var question = lettersOn(BY.minusDays(9));
            assertThat(isDue(BY.minusDays(7), question)).isFalse();
            assertThat(isDue(BY.minusDays(6), question)).isTrue();
        }
    }

    @Test
    void the_last_day_for_answers_lies_after_today_and_before_the_term() {
        var today = LocalDate.of(2026, 11, 22);
        assertThat(TermRules.answersCanArrive(today, FROM, today).holds()).isEqualTo(Answer.NO);
        assertThat(TermRules.answersCanArrive(today.plusDays(1), FROM, today).holds())
                .isEqualTo(Answer.YES);
        assertThat(TermRules.answersCanArrive(FROM.minusDays(1), FROM, today).holds())
                .isEqualTo(Answer.YES);
        assertThat(TermRules.answersCanArrive(FROM, FROM, today).holds()).isEqualTo(Answer.NO);
    }

    @Test
    void nobody_is_asked_for_a_term_that_has_begun() {
        assertThat(TermRules.hasNotBegun(FROM, FROM).holds()).isEqualTo(Answer.NO);
        assertThat(TermRules.hasNotBegun(FROM, FROM.minusDays(1)).holds()).isEqualTo(Answer.YES);
    }

    @Test
    void an_answer_with_an_empty_seat_says_what_remains() {
        assertThat(TermRules.whatRemainsIsSaid(1, " ").holds()).isEqualTo(Answer.NO);
        assertThat(TermRules.whatRemainsIsSaid(1, "KSO väljs i januari").holds())
                .isEqualTo(Answer.YES);
        assertThat(TermRules.whatRemainsIsSaid(0, null).holds()).isEqualTo(Answer.YES);
    }
}
