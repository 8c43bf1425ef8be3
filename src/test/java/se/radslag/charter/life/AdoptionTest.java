package se.radslag.charter.life;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.charter.life.Agreements.VARMLAND;
import static se.radslag.charter.life.Agreements.VASTMANLAND;
import static se.radslag.charter.life.Agreements.day;
import static se.radslag.charter.life.Agreements.small;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.radslag.architecture.Covers;
import se.radslag.charter.life.LedgerLine.Knowledge;
import se.radslag.charter.life.LedgerLine.Standing;
import se.radslag.charter.life.State.Open;
import se.radslag.charter.life.State.Phase;
import se.radslag.charter.terms.Day;
import se.radslag.kernel.Answer;

class AdoptionTest {

    private static final Target AVTAL = Target.paper("avtal");
    private static final String ALL_COUNCILS = """
            powers:
              - {act: adopt, paper: avtal, by: {councils: all}, clause: avtal/1}
            """;

    private static State state(Agreements agreements, String date) {
        return agreements.life().state("avtal", day(date));
    }

    private static Ledger ledger(Agreements agreements, String date) {
        return agreements.life().ledger("avtal", day(date)).orElseThrow();
    }

    @Nested
    class The_ledger_of_varmland {

        private final Agreements varmland = Agreements.of(VARMLAND);

        @Test
        @Covers({"A-02", "A-04", "A-08"})
        void is_adopted_by_17_of_17_and_known_second_hand() {
            var ledger = ledger(varmland, "2026-11-22");
            assertThat(ledger.size()).isEqualTo(17);
            assertThat(ledger.yes(day("2026-11-22"))).isEqualTo(17);
            assertThat(ledger.lines()).extracting(LedgerLine::knowledge).containsOnly(Knowledge.SECOND_HAND);
            assertThat(ledger.missing(day("2026-11-22"))).isEmpty();
        }

        @Test
        void is_empty_before_2018_and_cannot_be_told_during_it() {
            assertThat(state(varmland, "2017-12-31").phase()).isEqualTo(Phase.PROPOSED);
            assertThat(state(varmland, "2018-01-01").open()).isEqualTo(Open.ADOPTION);
            assertThat(state(varmland, "2018-12-30").open()).isEqualTo(Open.ADOPTION);
        }

        @Test
        @Covers("A-03")
        void holds_from_its_day_and_not_from_the_last_yes() {
            assertThat(state(varmland, "2018-12-31").phase()).isEqualTo(Phase.ADOPTED);
            var inForce = state(varmland, "2019-01-01");
            assertThat(inForce.phase()).isEqualTo(Phase.IN_FORCE);
            assertThat(inForce.since()).isEqualTo(Day.of(day("2019-01-01")));
            assertThat(inForce.knowledge()).isEqualTo(Knowledge.SECOND_HAND);
        }

        @Test
        @Covers({"X-09", "A-10"})
        void gives_the_working_forms_a_span_in_which_it_cannot_be_told() {
            var life = varmland.life();
            assertThat(life.state("former", day("2022-01-20")).phase()).isEqualTo(Phase.PROPOSED);
            assertThat(life.state("former", day("2022-01-21")).open()).isEqualTo(Open.START);
            assertThat(life.state("former", day("2022-03-17")).open()).isEqualTo(Open.START);
            assertThat(life.state("former", day("2022-03-18")).isInForce()).isEqualTo(Answer.YES);
        }
    }

    @Nested
    class The_ledger_of_vastmanland {

        private final List<String> parties = List.copyOf(VASTMANLAND.parties().keySet());

        @Test
        @Covers("A-14")
        void has_eleven_lines_that_are_not_known() {
            var ledger = ledger(Agreements.of(VASTMANLAND), "2026-11-22");
            assertThat(ledger.size()).isEqualTo(11);
            assertThat(ledger.unknown(day("2026-11-22"))).isEqualTo(11);
            assertThat(ledger.lines())
                    .allSatisfy(line -> assertThat(line.source()).isNotNull());
        }

        @Test
        @Covers("A-15")
        void is_in_force_second_hand_and_cannot_be_told_before_its_day() {
            assertThat(state(Agreements.of(VASTMANLAND), "2016-12-31").phase()).isEqualTo(Phase.UNTOLD);
            var inForce = state(Agreements.of(VASTMANLAND), "2017-01-01");
            assertThat(inForce.phase()).isEqualTo(Phase.IN_FORCE);
            assertThat(inForce.knowledge()).isEqualTo(Knowledge.SECOND_HAND);
        }

        @Test
        void becomes_known_when_every_decision_is_recorded() {
            var known = Agreements.of(VASTMANLAND).said(AVTAL, CouncilDecision.Said.YES, "2016-06-15", parties);
            assertThat(ledger(known, "2016-06-14").yes(day("2016-06-14"))).isZero();
            assertThat(ledger(known, "2016-06-15").yes(day("2016-06-15"))).isEqualTo(11);
            assertThat(state(known, "2017-01-01").knowledge()).isEqualTo(Knowledge.RECORDED);
        }

        @Test
        void a_row_that_was_taken_back_leaves_the_line_unknown_again() {
            var taken = Agreements.of(VASTMANLAND)
                    .said(AVTAL, CouncilDecision.Said.TAKEN_BACK, "2016-06-15", List.of("sala"));
            assertThat(ledger(taken, "2020-01-01").unknown(day("2020-01-01"))).isEqualTo(11);
        }

        @Test
        @Covers("A-17")
        void tells_who_answered_by_the_day_they_were_asked_for() {
            var known =
                    Agreements.of(VASTMANLAND).yes(AVTAL, "2016-06-30", "sala").yes(AVTAL, "2016-07-01", "arboga");
            var last = Day.of(day("2016-06-30"));
            assertThat(line(known, "sala").inTime(last, day("2016-12-31"))).isEqualTo(Answer.YES);
            assertThat(line(known, "arboga").inTime(last, day("2016-12-31"))).isEqualTo(Answer.NO);
            assertThat(line(known, "fagersta").inTime(last, day("2016-12-31"))).isEqualTo(Answer.UNKNOWN);
        }

        private static LedgerLine line(Agreements agreements, String party) {
            return ledger(agreements, "2016-12-31").lines().stream()
                    .filter(line -> line.decider().equals(party))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    class All_councils {

        private final Agreements agreements = Agreements.of(small(ALL_COUNCILS));

        @Test
        void must_say_yes() {
            agreements.yes(AVTAL, "2026-10-01", "a", "b");
            assertThat(state(agreements, "2027-01-01").phase()).isEqualTo(Phase.PROPOSED);
            assertThat(ledger(agreements, "2027-01-01").missing(day("2027-01-01")))
                    .extracting(LedgerLine::decider)
                    .containsExactly("c");
            agreements.yes(AVTAL, "2026-11-01", "c");
            assertThat(state(agreements, "2027-01-01").phase()).isEqualTo(Phase.IN_FORCE);
        }

        @Test
        void are_stopped_by_the_first_no() {
            agreements.yes(AVTAL, "2026-10-01", "a").no(AVTAL, "2026-10-15", "b");
            assertThat(state(agreements, "2026-10-14").phase()).isEqualTo(Phase.PROPOSED);
            assertThat(state(agreements, "2026-10-15").phase()).isEqualTo(Phase.STOPPED);
            assertThat(state(agreements, "2030-01-01").since()).isEqualTo(Day.of(day("2026-10-15")));
        }

        @Test
        void whose_last_yes_comes_late_start_it_late() {
            agreements.yes(AVTAL, "2026-10-01", "a", "b").yes(AVTAL, "2027-03-01", "c");
            assertThat(state(agreements, "2027-02-28").phase()).isEqualTo(Phase.PROPOSED);
            assertThat(state(agreements, "2027-03-01").since()).isEqualTo(Day.of(day("2027-03-01")));
        }
    }

    @Nested
    class Two_thirds_of_the_councils {

        private final Agreements agreements = Agreements.of(small("""
                powers:
                  - {act: adopt, paper: avtal, by: {councils: 2/3}, clause: avtal/1}
                """));

        @Test
        void are_enough_and_one_no_stops_nothing() {
            agreements.no(AVTAL, "2026-10-01", "a").yes(AVTAL, "2026-10-02", "b");
            assertThat(state(agreements, "2027-01-01").phase()).isEqualTo(Phase.PROPOSED);
            agreements.yes(AVTAL, "2026-10-03", "c");
            assertThat(state(agreements, "2027-01-01").phase()).isEqualTo(Phase.IN_FORCE);
        }

        @Test
        void cannot_come_about_after_the_second_no() {
            agreements.no(AVTAL, "2026-10-01", "a", "b");
            assertThat(state(agreements, "2027-01-01").phase()).isEqualTo(Phase.STOPPED);
        }
    }

    @Test
    void a_successor_keeps_what_its_predecessor_adopted() {
        var charter = Agreements.read("""
                charter: liten
                title: Liten
                language: sv
                papers: {avtal: {kind: agreement, status: reported, title: Avtal, from: 2019-01-01}}
                clauses: {avtal/1: "Det här avtalet."}
                parties:
                  landsting: {kind: county, names: Landstinget, until: 2018-12-31, organs: {lf: council}}
                  region: {kind: region, names: Regionen, from: 2019-01-01, was: [{name: Landstinget, until: 2018-12-31, party: landsting}], organs: {rf: council}}
                agreement:
                  powers: [{act: adopt, paper: avtal, by: {councils: all}, clause: avtal/1}]
                  adoptions: [{paper: avtal, by: landsting, council: lf, decision: yes, on: 2018-11-05, section: § 7}]
                """);
        var ledger = ledger(Agreements.of(charter), "2019-01-01");
        assertThat(ledger.lines()).singleElement().satisfies(line -> {
            assertThat(line.decider()).isEqualTo("region");
            assertThat(line.as()).isEqualTo("landsting");
            assertThat(line.standing()).isEqualTo(Standing.YES);
            assertThat(line.section()).isEqualTo("§ 7");
        });
    }
}
