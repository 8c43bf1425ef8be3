package se.radslag.charter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.kernel.Answer.NO;
import static se.radslag.kernel.Answer.UNKNOWN;
import static se.radslag.kernel.Answer.YES;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.radslag.architecture.Covers;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Day;
import se.radslag.charter.terms.Seats;
import se.radslag.charter.terms.Term;
import se.radslag.kernel.Answer;

/** Days as sources give them: exact, in a span, second-hand, unknown; inside a span nothing can be told. */
@Covers("A-03")
class DayTest {

    @Nested
    class Until_a_date {

        @Test
        void a_term_holds_on_its_first_day_and_not_the_day_before() {
            assertThat(holds("from: 2020-01-01", "2019-12-31")).isEqualTo(NO);
            assertThat(holds("from: 2020-01-01", "2020-01-01")).isEqualTo(YES);
        }

        @Test
        void a_term_holds_on_its_last_day_and_not_the_day_after() {
            assertThat(holds("until: 2020-12-31", "2020-12-31")).isEqualTo(YES);
            assertThat(holds("until: 2020-12-31", "2021-01-01")).isEqualTo(NO);
        }

        @Test
        void a_term_for_one_day_holds_on_that_day() {
            assertThat(holds("from: 2020-06-01, until: 2020-06-01", "2020-06-01"))
                    .isEqualTo(YES);
        }

        @Test
        void a_term_that_ends_before_it_starts_is_a_fault() {
            assertThat(Sample.faultsOf(sample("from: 2020-06-02, until: 2020-06-01")))
                    .singleElement()
                    .asString()
                    .endsWith("ends-before-start");
        }

        @Test
        @Covers("A-21")
        void until_further_notice_has_no_end() {
            assertThat(holds("until: further-notice", "2999-12-31")).isEqualTo(YES);
        }
    }

    @Nested
    class Until_a_change {

        @Test
        void a_term_until_a_change_holds_the_day_before_it_and_not_on_it() {
            assertThat(holds("until: dagen", "2020-05-31")).isEqualTo(YES);
            assertThat(holds("until: dagen", "2020-06-01")).isEqualTo(NO);
        }

        @Test
        void a_term_from_a_change_holds_on_its_day() {
            assertThat(holds("from: dagen", "2020-05-31")).isEqualTo(NO);
            assertThat(holds("from: dagen", "2020-06-01")).isEqualTo(YES);
        }
    }

    @Nested
    @Covers("A-26")
    class A_change_whose_day_is_uncertain {

        @Test
        void before_the_span_the_old_term_certainly_holds() {
            assertThat(holds("until: bytet", "2022-01-20")).isEqualTo(YES);
            assertThat(holds("from: bytet", "2022-01-20")).isEqualTo(NO);
        }

        @Test
        void from_the_spans_first_day_it_cannot_be_told() {
            assertThat(holds("until: bytet", "2022-01-21")).isEqualTo(UNKNOWN);
            assertThat(holds("from: bytet", "2022-01-21")).isEqualTo(UNKNOWN);
        }

        @Test
        void the_day_before_the_spans_last_it_still_cannot_be_told() {
            assertThat(holds("until: bytet", "2022-03-17")).isEqualTo(UNKNOWN);
            assertThat(holds("from: bytet", "2022-03-17")).isEqualTo(UNKNOWN);
        }

        @Test
        void on_the_spans_last_day_the_new_term_certainly_holds() {
            assertThat(holds("until: bytet", "2022-03-18")).isEqualTo(NO);
            assertThat(holds("from: bytet", "2022-03-18")).isEqualTo(YES);
        }

        @Test
        void a_span_that_ends_before_it_starts_is_a_fault() {
            var text = Sample.with("[2022-01-21, 2022-03-18]", "[2022-03-18, 2022-01-21]");
            assertThat(Sample.faultsOf(text)).containsExactly("10:20 span-reversed");
        }

        @Test
        void a_span_of_one_day_is_that_day() {
            var text = Sample.with("[2022-01-21, 2022-03-18]", "[2022-03-18, 2022-03-18]");
            assertThat(Sample.charter(text).changes().values())
                    .filteredOn(change -> change.id().equals("bytet"))
                    .allMatch(change -> change.day().isExact());
        }

        @Test
        void a_day_taken_outside_the_span_is_a_fault() {
            assertThat(Sample.faultsOf(Sample.with("take: 2022-03-18", "take: 2022-03-19")))
                    .containsExactly("10:46 take-outside");
        }
    }

    @Nested
    class An_unknown_day {

        @Test
        void from_a_day_unknown_nothing_can_be_told() {
            assertThat(holds("from: {unknown: sidan saknas}", "2020-01-01")).isEqualTo(UNKNOWN);
        }

        @Test
        void what_has_certainly_ended_does_not_hold_whenever_it_began() {
            assertThat(holds("from: {unknown: sidan saknas}, until: 2019-12-31", "2020-01-01"))
                    .isEqualTo(NO);
        }

        @Test
        void a_second_hand_day_counts_as_a_day_and_keeps_its_source() {
            var given = "from: {second-hand: webben, value: 2020-01-01}";
            assertThat(holds(given, "2019-12-31")).isEqualTo(NO);
            assertThat(holds(given, "2020-01-01")).isEqualTo(YES);
            assertThat(term(given).header().validity().from())
                    .isEqualTo(Day.of(LocalDate.of(2020, 1, 1)).from("webben"));
        }

        @Test
        void a_day_that_never_was_is_a_fault() {
            assertThat(Sample.faultsOf(sample("from: 2021-02-29")))
                    .singleElement()
                    .asString()
                    .endsWith("expected-day");
        }
    }

    @Nested
    class Dates_that_the_paper_gives {

        @Test
        @Covers("A-15")
        void a_term_without_dates_has_those_of_its_paper() {
            assertThat(holds("", "2016-12-31")).isEqualTo(NO);
            assertThat(holds("", "2017-01-01")).isEqualTo(YES);
        }

        @Test
        void a_terms_own_day_comes_before_its_papers() {
            assertThat(holds("from: 2018-01-01", "2017-06-01")).isEqualTo(NO);
        }
    }

    private static String sample(String header) {
        return Sample.with("count: 2,", "count: 2, " + (header.isEmpty() ? "" : header + ","));
    }

    private static Term term(String header) {
        return Sample.charter(sample(header)).terms().stream()
                .map(Charter.Placed::term)
                .filter(Seats.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static Answer holds(String header, String date) {
        return term(header).on(LocalDate.parse(date));
    }
}
