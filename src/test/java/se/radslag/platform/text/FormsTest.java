package se.radslag.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import se.radslag.kernel.Money;

class FormsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 12);
    private final Forms swedish = Forms.in(Language.SV);
    private final Forms english = Forms.in(Language.EN);

    @Test
    void a_day_is_written_as_people_say_it_and_stays_on_one_line() {
        assertThat(swedish.weekday(DAY)).isEqualTo("fredag 12\u00a0februari\u00a02027");
        assertThat(english.weekday(DAY)).isEqualTo("Friday 12\u00a0February\u00a02027");
    }

    @Test
    void a_span_of_hours_follows_the_day() {
        assertThat(swedish.span(DAY, LocalTime.of(13, 0), LocalTime.of(15, 30)))
                .isEqualTo("fredag 12\u00a0februari\u00a02027 kl.\u00a013–15.30");
        assertThat(english.span(DAY, LocalTime.of(13, 0), LocalTime.of(15, 30))).endsWith(" at 13:00–15:30");
    }

    @Test
    void a_moment_is_shown_by_the_clock_in_stockholm() {
        assertThat(swedish.moment(Instant.parse("2027-02-12T12:05:00Z")))
                .isEqualTo("12\u00a0februari\u00a02027 kl.\u00a013.05");
    }

    @Test
    void a_day_that_is_near_is_told_from_today() {
        assertThat(swedish.relative(DAY, DAY)).isEqualTo("i dag");
        assertThat(swedish.relative(DAY, DAY.minusDays(1))).isEqualTo("i morgon");
        assertThat(swedish.relative(DAY, DAY.minusDays(3))).isEqualTo("om\u00a03 dagar");
        assertThat(swedish.relative(DAY, DAY.plusDays(1))).isEqualTo("i går");
        assertThat(swedish.relative(DAY, DAY.plusDays(2))).isEqualTo("för 2 dagar sedan");
        assertThat(swedish.relative(DAY, DAY.plusDays(15))).isEqualTo(swedish.day(DAY));
    }

    @Test
    void numbers_and_amounts_have_their_swedish_form() {
        assertThat(swedish.number(6545)).isEqualTo("6\u00a0545");
        assertThat(swedish.percent(new BigDecimal("63.58"))).isEqualTo("63,58\u00a0%");
        assertThat(swedish.thousands(new Money(654_500_000))).isEqualTo("6\u00a0545\u00a0tkr");
        assertThat(english.number(6545)).isEqualTo("6,545");
    }
}
