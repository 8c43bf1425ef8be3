package se.radslag.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.radslag.charter.SeatPlan.Range;
import se.radslag.charter.SeatPlan.Reason;
import se.radslag.charter.explain.Read;
import se.radslag.kernel.Answer;

class SeatPlanTest {

    private static SeatPlan plan(Charter charter, String body, String day) {
        return SeatPlan.of(charter, body, LocalDate.parse(day));
    }

    @Nested
    class InVarmland {

        @ParameterizedTest
        @CsvSource({
            "2019-01-01, 17",
            "2021-04-16, 17",
            "2021-12-17, 17",
            "2022-01-20, 17",
            "2022-03-18, 21",
            "2022-03-19, 21",
            "2026-11-22, 21"
        })
        void the_chairs_are_as_many_as_their_day_says(String day, int seats) {
            assertThat(plan(Read.VARMLAND, "or", day).total().possible()).containsExactly(Range.exactly(seats));
        }

        @ParameterizedTest
        @CsvSource({"2022-01-21", "2022-01-28", "2022-03-17"})
        void inside_the_uncertain_span_it_cannot_be_told_whether_they_are_seventeen_or_twenty_one(String day) {
            var total = plan(Read.VARMLAND, "or", day).total();
            assertThat(total.canBeTold()).isFalse();
            assertThat(total.possible()).containsExactly(Range.exactly(17), Range.exactly(21));
        }

        @Test
        void before_the_agreement_the_body_is_not_there() {
            var plan = plan(Read.VARMLAND, "or", "2018-12-31");
            assertThat(plan.exists()).isEqualTo(Answer.NO);
            assertThat(plan.lines()).isEmpty();
            assertThat(plan.total().possible()).containsExactly(Range.exactly(0));
        }

        @Test
        void how_large_the_regions_presidia_are_stands_in_the_register() {
            var plan = plan(Read.VARMLAND, "vr", "2021-04-16");
            assertThat(plan.lines()).anySatisfy(line -> {
                assertThat(line.term().id()).isEqualTo("presidier");
                assertThat(line.seats()).isEqualTo(Range.UNKNOWN);
                assertThat(line.reason()).isEqualTo(new Reason.InRegister());
            });
            assertThat(plan.total().possible()).containsExactly(new Range(32, null));
        }

        @Test
        void terms_that_take_turns_at_one_change_are_never_counted_together() {
            assertThat(plan(Read.VARMLAND, "db", "2022-01-28").total().possible())
                    .containsExactlyInAnyOrder(Range.UNKNOWN, Range.exactly(17));
        }
    }

    @Nested
    class InVastmanland {

        @Test
        void the_body_has_twenty_five_to_thirty_members_by_its_seats_and_by_its_limit() {
            var plan = plan(Read.VASTMANLAND, "srb", "2017-01-01");
            assertThat(plan.total().possible()).containsExactly(new Range(25, 30));
            assertThat(plan.limit()).isEqualTo(new Range(25, 30));
            assertThat(plan.lines())
                    .extracting(SeatPlan.Line::seats)
                    .containsExactly(Range.exactly(10), Range.exactly(10), Range.exactly(3), new Range(2, 7));
        }

        @Test
        void seats_that_are_unknown_say_why() {
            var plan = plan(Read.VASTMANLAND, "grupp-aldre", "2017-06-01");
            assertThat(plan.why()).isNotNull();
            assertThat(plan.total().possible()).containsExactly(Range.UNKNOWN);
        }
    }

    @Nested
    class SeatsByInhabitants {

        private static final String SEATS =
                "seats: [{id: a, for: each kommuner, count: {per-started: 20000, max: 3}, who: {kind: elected}, clause: avtal/1}]";

        @Test
        void a_bracket_that_is_full_gives_one_seat_and_one_inhabitant_more_gives_two() {
            var charter = Read.withBody(SEATS.replace("each kommuner", "alfa"));
            assertThat(plan(charter, "rad", "2021-12-30").total().possible()).containsExactly(Range.exactly(1));
            assertThat(plan(charter, "rad", "2021-12-31").total().possible()).containsExactly(Range.exactly(2));
        }

        @Test
        void no_party_has_more_seats_than_the_most() {
            var charter = Read.withBody(SEATS.replace("each kommuner", "beta"));
            assertThat(plan(charter, "rad", "2022-01-01").total().possible()).containsExactly(Range.exactly(3));
        }

        @Test
        void inhabitants_that_are_not_known_by_the_day_leave_the_number_unknown() {
            var charter = Read.withBody(SEATS);
            assertThat(plan(charter, "rad", "2021-12-30").lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line.reason()).isEqualTo(new Reason.NoPopulation(List.of("beta"))));
            assertThat(plan(charter, "rad", "2021-12-31").total().possible()).containsExactly(Range.exactly(5));
        }
    }

    @Nested
    class Counting {

        @Test
        void a_group_named_as_one_shares_its_seats_and_each_of_it_has_its_own() {
            var jointly = Read.withBody("seats: [{id: a, for: kommuner, count: 5, clause: avtal/1}]");
            var each = Read.withBody("seats: [{id: a, for: each kommuner, count: 5, clause: avtal/1}]");
            assertThat(plan(jointly, "rad", "2026-01-01").total().possible()).containsExactly(Range.exactly(5));
            assertThat(plan(each, "rad", "2026-01-01").total().possible()).containsExactly(Range.exactly(10));
        }

        @Test
        void parties_named_by_number_have_it_and_the_others_the_default() {
            var charter = Read.withBody(
                    "seats: [{id: a, for: each kommuner, count: {default: 1, beta: 4}, clause: avtal/1}]");
            assertThat(plan(charter, "rad", "2026-01-01").total().possible()).containsExactly(Range.exactly(5));
        }

        @Test
        void seats_on_top_and_seats_of_enlarged_sittings_do_not_count_in() {
            var charter = Read.withBody("""
                    seats:
                      - {id: a, for: region, count: 2, clause: avtal/1}
                      - {id: b, for: region, count: 3, counts: on-top, clause: avtal/1}
                      - {id: c, for: region, count: 4, sitting: enlarged, clause: avtal/1}
                    """);
            var plan = plan(charter, "rad", "2026-01-01");
            assertThat(plan.lines()).hasSize(3);
            assertThat(plan.total().possible()).containsExactly(Range.exactly(2));
        }

        @Test
        void two_changes_that_are_both_uncertain_give_four_outcomes() {
            var charter = Read.withBody("""
                    seats:
                      - {id: a, for: region, count: 10, clause: avtal/1}
                      - {id: b, for: region, count: 1, from: bytet, clause: avtal/1}
                      - {id: c, for: region, count: 2, from: {between: [2022-02-01, 2022-06-01], take: 2022-03-01}, clause: avtal/1}
                    """);
            assertThat(plan(charter, "rad", "2022-02-10").total().possible())
                    .containsExactly(Range.exactly(10), Range.exactly(11), Range.exactly(12), Range.exactly(13));
        }
    }
}
