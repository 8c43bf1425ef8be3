package se.radslag.charter.life;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.charter.life.Agreements.VARMLAND;
import static se.radslag.charter.life.Agreements.VASTMANLAND;
import static se.radslag.charter.life.Agreements.day;
import static se.radslag.charter.life.Agreements.small;

import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.radslag.architecture.Covers;
import se.radslag.charter.life.Exit.Consequence;
import se.radslag.charter.life.State.Phase;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Answer;

class ExitTest {

    private static final Actor OPERATOR = new Actor("o", Set.of(Actor.Role.OPERATOR));

    private static Due settlement(Agreements agreements, String date) {
        return new Dues(agreements.life())
                .on(day(date)).stream()
                        .filter(due -> due.kind() == Due.Kind.SETTLEMENT)
                        .findFirst()
                        .orElseThrow();
    }

    @Nested
    class In_vastmanland {

        @Test
        @Covers({"M-15", "A-23", "A-24"})
        void sala_leaving_ends_it_for_all_and_asks_for_a_settlement() {
            var exit = Exit.on(VASTMANLAND, day("2026-11-22"));
            assertThat(exit.consequence()).isEqualTo(Consequence.ENDS_FOR_ALL);
            assertThat(exit.ends()).isEqualTo("avtal");

            var left = Agreements.of(VASTMANLAND).leaves("sala", "2026-10-01", "2026-12-31");
            assertThat(left.life().state("avtal", day("2026-12-30")).phase()).isEqualTo(Phase.IN_FORCE);
            assertThat(left.life().state("avtal", day("2026-12-31")).phase()).isEqualTo(Phase.ENDED);
            assertThat(settlement(left, "2026-12-30").standing()).isEqualTo(Due.Standing.AHEAD);
            assertThat(settlement(left, "2026-12-31").standing()).isEqualTo(Due.Standing.NOW);
            left.settled("avtal", "2027-02-01");
            assertThat(settlement(left, "2027-02-01").standing()).isEqualTo(Due.Standing.DONE);
        }

        @Test
        @Covers("M-15")
        void the_period_of_notice_is_not_known_so_the_last_day_cannot_be_told() {
            assertThat(Exit.on(VASTMANLAND, day("2026-11-22")).noticeIsTold()).isFalse();
            var left = Agreements.of(VASTMANLAND).leaves("sala", "2026-10-01", null);
            assertThat(left.life().state("avtal", day("2026-09-30")).phase()).isEqualTo(Phase.IN_FORCE);
            assertThat(left.life().state("avtal", day("2026-10-01")).open()).isEqualTo(State.Open.END);
            assertThat(settlement(left, "2026-10-01").standing()).isEqualTo(Due.Standing.NOW);
        }

        @Test
        void a_departure_is_recorded_though_the_notice_cannot_be_told() {
            var verdicts =
                    DepartureRules.check(VASTMANLAND, "sala", day("2026-10-01"), null, day("2026-11-22"), OPERATOR);
            assertThat(verdicts.refuse()).isFalse();
            assertThat(verdicts.all())
                    .anySatisfy(verdict -> assertThat(verdict.holds()).isEqualTo(Answer.UNKNOWN));
        }
    }

    @Test
    void in_varmland_what_follows_cannot_be_told() {
        assertThat(Exit.on(VARMLAND, day("2026-11-22")).consequence()).isEqualTo(Consequence.UNTOLD);
        var left = Agreements.of(VARMLAND).leaves("arvika", "2026-10-01", "2026-12-31");
        assertThat(left.life().state("avtal", day("2027-01-01")).phase()).isEqualTo(Phase.IN_FORCE);
    }

    @Nested
    class Where_nothing_ends_by_it {

        private final Agreements agreements =
                Agreements.of(small("""
                powers:
                  - {act: adopt, paper: avtal, by: {councils: all}, clause: avtal/1}
                  - {act: amend, paper: avtal, by: {councils: all}, clause: avtal/1}
                  - {act: leave, by: {councils: any}, clause: avtal/1}
                leads:
                  - {act: leave, months: 6, before: agreement-end, breach: refuse, clause: avtal/1}
                """)).yes(Target.paper("avtal"), "2026-06-01", "a", "b", "c");

        @Test
        void only_the_party_leaves_and_no_longer_decides() {
            agreements.leaves("c", "2027-02-01", "2027-08-01").amendment("avtal", "2027-08-01", null);
            var life = agreements.life();
            assertThat(life.state("avtal", day("2028-01-01")).phase()).isEqualTo(Phase.IN_FORCE);
            assertThat(life.ledger(life.amendments("avtal").getFirst())
                            .deciders()
                            .ids())
                    .containsExactly("a", "b");
        }

        @Test
        void a_party_that_is_leaving_still_decides_until_its_last_day() {
            agreements.leaves("c", "2027-02-01", "2027-08-01").amendment("avtal", "2027-07-31", null);
            var life = agreements.life();
            assertThat(life.ledger(life.amendments("avtal").getFirst())
                            .deciders()
                            .ids())
                    .containsExactly("a", "b", "c");
        }

        @Test
        void the_notice_is_kept_to_the_day() {
            assertThat(departure("2027-07-31").refuse()).isTrue();
            assertThat(departure("2027-08-01").refuse()).isFalse();
        }

        private se.radslag.kernel.Verdicts departure(String last) {
            return DepartureRules.check(
                    agreements.life().charter(), "c", day("2027-02-01"), day(last), day("2027-03-01"), OPERATOR);
        }

        @Test
        void nobody_else_leaves_than_a_party() {
            assertThat(DepartureRules.check(
                                    agreements.life().charter(),
                                    "d",
                                    day("2027-02-01"),
                                    day("2028-02-01"),
                                    day("2027-03-01"),
                                    OPERATOR)
                            .refuse())
                    .isTrue();
        }
    }
}
