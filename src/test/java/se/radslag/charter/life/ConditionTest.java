package se.radslag.charter.life;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.charter.life.Agreements.VASTMANLAND;
import static se.radslag.charter.life.Agreements.day;
import static se.radslag.charter.life.Agreements.small;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.radslag.architecture.Covers;
import se.radslag.charter.life.State.Phase;
import se.radslag.charter.terms.Day;

class ConditionTest {

    private static final Target AVTAL = Target.paper("avtal");

    private static Agreements conditional(String state) {
        return Agreements.of(small("""
                powers:
                  - act: adopt
                    paper: avtal
                    by: {councils: all}
                    condition: {that: riksdagen beslutar, by: 2026-12-31%s}
                    clause: avtal/1
                """.formatted(state))).yes(AVTAL, "2026-06-01", "a", "b", "c");
    }

    private static State state(Agreements agreements, String date) {
        return agreements.life().state("avtal", day(date));
    }

    @Nested
    class An_open_condition {

        private final Agreements open = conditional(", state: open");

        @Test
        @Covers("A-16")
        void holds_the_paper_back_until_its_last_day() {
            assertThat(state(open, "2026-12-31").phase()).isEqualTo(Phase.AWAITING_CONDITION);
        }

        @Test
        @Covers({"M-16", "A-16"})
        void that_is_not_met_by_its_last_day_lets_all_approvals_lapse() {
            assertThat(state(open, "2027-01-01").phase()).isEqualTo(Phase.LAPSED);
            assertThat(state(open, "2030-01-01").since()).isEqualTo(Day.of(day("2027-01-01")));
        }

        @Test
        void that_is_met_on_its_last_day_lets_the_paper_hold() {
            open.condition(AVTAL, true, "2026-12-31");
            assertThat(state(open, "2026-12-30").phase()).isEqualTo(Phase.AWAITING_CONDITION);
            assertThat(state(open, "2026-12-31").phase()).isEqualTo(Phase.ADOPTED);
            assertThat(state(open, "2027-01-01").phase()).isEqualTo(Phase.IN_FORCE);
        }

        @Test
        void that_is_met_a_day_late_has_lapsed() {
            open.condition(AVTAL, true, "2027-01-01");
            assertThat(state(open, "2027-01-02").phase()).isEqualTo(Phase.LAPSED);
        }

        @Test
        void that_fails_before_its_last_day_lapses_at_once() {
            open.condition(AVTAL, false, "2026-10-10");
            assertThat(state(open, "2026-10-09").phase()).isEqualTo(Phase.AWAITING_CONDITION);
            assertThat(state(open, "2026-10-10").phase()).isEqualTo(Phase.LAPSED);
        }
    }

    @Test
    void what_became_of_it_cannot_be_told_where_the_charter_does_not_say() {
        var silent = conditional("");
        assertThat(state(silent, "2026-12-31").phase()).isEqualTo(Phase.AWAITING_CONDITION);
        assertThat(state(silent, "2027-01-01").open()).isEqualTo(State.Open.CONDITION);
    }

    @Test
    @Covers("M-16")
    void in_vastmanland_all_approvals_lapse_if_parliament_did_not_decide() {
        var lapsed = Agreements.of(VASTMANLAND).condition(AVTAL, false, "2016-12-31");
        assertThat(state(lapsed, "2017-01-01").phase()).isEqualTo(Phase.LAPSED);
    }

    @Test
    void in_vastmanland_it_was_met_though_nobody_knows_which_day() {
        var condition = Agreements.of(VASTMANLAND).life().condition(AVTAL);
        assertThat(condition.on(day("2016-10-01"))).isEqualTo(ConditionState.State.UNKNOWN);
        assertThat(condition.on(day("2017-01-01"))).isEqualTo(ConditionState.State.MET);
    }

    @Nested
    class An_approval_from_outside {

        private final Agreements agreements = Agreements.of(small("""
                powers:
                  - act: adopt
                    paper: avtal
                    by: {councils: all}
                    approval: {by: {outside: Länsstyrelsen}, silent-after: 30 days}
                    clause: avtal/1
                """)).yes(AVTAL, "2027-02-01", "a", "b", "c");

        @Test
        void is_waited_for() {
            assertThat(state(agreements, "2027-02-01").phase()).isEqualTo(Phase.AWAITING_APPROVAL);
            agreements.asked(AVTAL, "2027-03-01", null, null);
            assertThat(state(agreements, "2027-03-31").phase()).isEqualTo(Phase.AWAITING_APPROVAL);
        }

        @Test
        void is_given_by_silence_when_thirty_days_have_passed() {
            agreements.asked(AVTAL, "2027-03-01", null, null);
            assertThat(state(agreements, "2027-04-01").phase()).isEqualTo(Phase.IN_FORCE);
            assertThat(state(agreements, "2027-04-01").since()).isEqualTo(Day.of(day("2027-04-01")));
        }

        @Test
        void is_refused_by_an_answer_in_time() {
            agreements.asked(AVTAL, "2027-03-01", false, "2027-03-31");
            assertThat(state(agreements, "2027-03-31").phase()).isEqualTo(Phase.STOPPED);
        }

        @Test
        void is_no_longer_refused_when_silence_has_approved() {
            agreements.asked(AVTAL, "2027-03-01", false, "2027-04-01");
            assertThat(state(agreements, "2027-04-02").phase()).isEqualTo(Phase.IN_FORCE);
        }
    }
}
