package se.radslag.charter.life;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.charter.life.Agreements.VARMLAND;
import static se.radslag.charter.life.Agreements.VASTMANLAND;
import static se.radslag.charter.life.Agreements.day;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.radslag.architecture.Covers;
import se.radslag.charter.life.CouncilDecision.Said;
import se.radslag.charter.life.State.Phase;
import se.radslag.charter.terms.Day;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;

class AmendmentTest {

    private static final Actor OPERATOR = new Actor("o", Set.of(Actor.Role.OPERATOR));
    private static final String TODAY = "2026-11-22";

    private static Verdicts proposed(Agreements agreements, String paper, String date) {
        return AmendmentRules.check(agreements.life(), paper, day(date), day(TODAY), OPERATOR);
    }

    private static Verdict verdict(Verdicts verdicts, String message) {
        return verdicts.all().stream()
                .filter(each -> each.message().equals("charter-life.rule." + message))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class In_varmland {

        private final Agreements varmland = Agreements.of(VARMLAND);

        @Test
        @Covers({"V-15", "A-11"})
        void the_working_forms_are_amended_by_the_chairs_council_alone() {
            var verdicts = proposed(varmland, "former", "2026-11-01");
            assertThat(verdicts.refuse()).isFalse();
            var rule = verdict(verdicts, "amended-by");
            assertThat(rule.holds()).isEqualTo(Answer.YES);
            assertThat(Objects.requireNonNull(rule.basis()).clauses()).containsExactly("arende/uppdatering");

            varmland.amendment("former", "2026-11-01", null);
            var amendment = varmland.life().amendments("former").getFirst();
            assertThat(varmland.life().ledger(amendment).deciders()).isEqualTo(new Deciders.Alone("or"));
            assertThat(varmland.life().state(amendment, day("2026-11-02")).phase())
                    .isEqualTo(Phase.PROPOSED);
            varmland.yes(amendment.target(), "2026-11-10", "or");
            assertThat(varmland.life().state(amendment, day("2026-11-10")).phase())
                    .isEqualTo(Phase.IN_FORCE);
        }

        @Test
        @Covers({"V-15", "A-22"})
        void the_agreement_is_not_amended_until_its_rule_is_known() {
            var verdicts = proposed(varmland, "avtal", "2026-11-01");
            assertThat(verdicts.refuse()).isTrue();
            var rule = verdict(verdicts, "amended-by");
            assertThat(rule.holds()).isEqualTo(Answer.UNKNOWN);
            assertThat(Objects.requireNonNull(rule.basis()).clauses()).containsExactly("pm/innehall");
        }

        @Test
        void the_working_forms_had_no_rule_before_they_were_there() {
            assertThat(verdict(proposed(varmland, "former", "2021-06-01"), "amendment-foreseen")
                            .refuses())
                    .isTrue();
            assertThat(verdict(proposed(varmland, "former", "2022-02-01"), "amendment-known")
                            .refuses())
                    .isTrue();
        }
    }

    @Nested
    class In_vastmanland {

        private final List<String> parties = List.copyOf(VASTMANLAND.parties().keySet());
        private final Target target = Target.amendment("avtal", 1);
        private final Agreements vastmanland = Agreements.of(VASTMANLAND).amendment("avtal", "2026-01-10", null);

        private State state(String date) {
            var life = vastmanland.life();
            return life.state(life.amendments("avtal").getFirst(), day(date));
        }

        private Ledger ledger() {
            var life = vastmanland.life();
            return life.ledger(life.amendments("avtal").getFirst());
        }

        @Test
        @Covers({"M-14", "A-22"})
        void ten_of_eleven_councils_are_not_enough() {
            vastmanland.said(target, Said.YES, "2026-03-01", parties.subList(0, 10));
            assertThat(state(TODAY).phase()).isEqualTo(Phase.PROPOSED);
            assertThat(ledger().yes(day(TODAY))).isEqualTo(10);
            assertThat(ledger().size()).isEqualTo(11);
            assertThat(ledger().missing(day(TODAY)))
                    .extracting(LedgerLine::decider)
                    .containsExactly(parties.getLast());
        }

        @Test
        @Covers("A-22")
        void eleven_of_eleven_are_and_it_holds_from_the_last_yes() {
            vastmanland.said(target, Said.YES, "2026-03-01", parties.subList(0, 10));
            vastmanland.yes(target, "2026-04-01", parties.getLast());
            assertThat(state("2026-03-31").phase()).isEqualTo(Phase.PROPOSED);
            assertThat(state("2026-04-01").phase()).isEqualTo(Phase.IN_FORCE);
            assertThat(state(TODAY).since()).isEqualTo(Day.of(day("2026-04-01")));
        }

        @Test
        @Covers("A-22")
        void the_eleventh_councils_no_stops_it() {
            vastmanland.said(target, Said.YES, "2026-03-01", parties.subList(0, 10));
            vastmanland.no(target, "2026-04-01", parties.getLast());
            assertThat(state("2026-04-01").phase()).isEqualTo(Phase.STOPPED);
            assertThat(ledger().against(day(TODAY)))
                    .extracting(LedgerLine::decider)
                    .containsExactly(parties.getLast());
        }

        @Test
        void the_rule_is_known_and_cites_clause_seven() {
            var verdicts = proposed(Agreements.of(VASTMANLAND), "avtal", "2026-01-10");
            assertThat(verdicts.refuse()).isFalse();
            assertThat(Objects.requireNonNull(verdict(verdicts, "amended-by").basis())
                            .clauses())
                    .containsExactly("avtal/7/s1");
        }

        @Test
        void only_the_parties_decide_and_only_what_has_happened() {
            var life = vastmanland.life();
            assertThat(DecisionRules.check(life, target, "sala", day("2026-02-01"), day(TODAY), OPERATOR)
                            .refuse())
                    .isFalse();
            assertThat(DecisionRules.check(life, target, "srb", day("2026-02-01"), day(TODAY), OPERATOR)
                            .refuse())
                    .isTrue();
            assertThat(DecisionRules.check(life, target, "sala", day("2026-11-23"), day(TODAY), OPERATOR)
                            .refuse())
                    .isTrue();
            assertThat(DecisionRules.check(life, target, "sala", day("2026-01-09"), day(TODAY), OPERATOR)
                            .refuse())
                    .isTrue();
            assertThat(DecisionRules.check(life, target, "sala", day("2026-02-01"), day(TODAY), Actor.PUBLIC)
                            .refuse())
                    .isTrue();
        }

        @Test
        @Covers("A-22")
        void its_words_take_effect_when_the_eleventh_council_has_said_yes_and_not_before() {
            var words = Agreements.of(VASTMANLAND).amendmentWithVersion("avtal", "2026-01-10", 2);
            words.said(target, Said.YES, "2026-03-01", parties.subList(0, 10));
            assertThat(AmendmentRules.versionIsDecided(words.life(), 2, day(TODAY))
                            .refuse())
                    .isTrue();
            assertThat(AmendmentRules.versionIsDecided(words.life(), 3, day(TODAY))
                            .refuse())
                    .isFalse();
            words.yes(target, "2026-04-01", parties.getLast());
            assertThat(AmendmentRules.versionIsDecided(words.life(), 2, day("2026-03-31"))
                            .refuse())
                    .isTrue();
            assertThat(AmendmentRules.versionIsDecided(words.life(), 2, day("2026-04-01"))
                            .refuse())
                    .isFalse();
        }

        @Test
        void what_has_ended_is_not_amended() {
            vastmanland.leaves("sala", "2026-05-01", "2026-06-01");
            assertThat(verdict(proposed(vastmanland, "avtal", "2026-05-31"), "paper-can-change")
                            .refuses())
                    .isFalse();
            assertThat(verdict(proposed(vastmanland, "avtal", "2026-06-01"), "paper-can-change")
                            .refuses())
                    .isTrue();
        }
    }
}
