package se.radslag.people.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.people.seating.Made.comingFrom;
import static se.radslag.people.seating.Made.day;
import static se.radslag.people.seating.Made.decided;
import static se.radslag.people.seating.Made.during;
import static se.radslag.people.seating.Made.leading;
import static se.radslag.people.seating.Made.naming;
import static se.radslag.people.seating.Made.substitute;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.radslag.architecture.Covers;
import se.radslag.charter.explain.Read;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.seating.Made;
import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.Mandates;
import se.radslag.people.seating.Srb;
import se.radslag.people.seating.TermEnd;
import se.radslag.people.seating.Vacancy;

class NameSeatTest {

    private static Verdicts judge(Made made, Mandate naming, String on) {
        return NameSeatRules.check(made.charter, made.register(), made.mandates(), naming, day(on));
    }

    private static List<String> refusing(Verdicts verdicts) {
        return verdicts.all().stream()
                .filter(Verdict::refuses)
                .map(Verdict::message)
                .toList();
    }

    private static Verdict the(Verdicts verdicts, String rule) {
        return verdicts.all().stream()
                .filter(verdict -> verdict.message().equals("people.rule." + rule))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class InVarmland {

        private static final String TERM = "2019-01-01/2022-12-31";
        private static final String DAY = "2019-02-01";

        private final Made made = new Made(Read.VARMLAND)
                .governs("sunne", "s v", "m c", "2018-10-15/")
                .office("sunne", "ks.chair", "Ordförande", "s", "2018-11-01/")
                .office("region", "hsn.chair", "Nämnd", "m", "2018-11-01/");

        @Test
        @Covers({"V-01", "B-02"})
        void two_of_the_governing_side_are_accepted_with_a_reason_and_the_warning_names_the_clause() {
            var verdicts = judge(made, naming("vr", "vald", "sunne", 1, "Andra", "s", TERM), DAY);
            assertThat(verdicts.refuse()).isFalse();
            assertThat(verdicts.askingForReason()).singleElement().satisfies(verdict -> {
                assertThat(verdict.message()).isEqualTo("people.rule.side");
                assertThat(Objects.requireNonNull(verdict.basis()).clauses()).containsExactly("pm/vr-kommuner");
            });
        }

        @Test
        @Covers("V-01")
        void one_of_the_opposition_is_accepted_without_a_word() {
            var verdicts = judge(made, naming("vr", "vald", "sunne", 1, "Andra", "m", TERM), DAY);
            assertThat(verdicts.broken()).isEmpty();
        }

        @Test
        @Covers("V-02")
        void a_seat_of_the_chair_cannot_be_held_by_another_and_the_other_seat_is_filled() {
            var first = naming("vr", "vald", "sunne", 1, "Första", "m", TERM);
            assertThat(judge(made, first, DAY).refuse()).isFalse();
            var second = judge(made.named(first), naming("vr", "kso", "sunne", 1, "Andra", "c", TERM), DAY);
            assertThat(refusing(second)).containsExactly("people.rule.seat-office");
            assertThat(Objects.requireNonNull(the(second, "seat-office").basis())
                            .clauses())
                    .containsExactly("pm/vr-kommuner");
            assertThat(made.seating("vr", DAY).holds(Made.person("Ordförande"))).isEqualTo(Answer.YES);
            assertThat(made.seating("vr", DAY).holds(Made.person("Första"))).isEqualTo(Answer.YES);
            assertThat(made.seating("vr", DAY).in("kso", "kil").getFirst().vacancy())
                    .isEqualTo(Vacancy.NO_HOLDER);
        }

        @Test
        @Covers("V-02")
        void a_second_member_in_the_one_chosen_seat_is_one_too_many() {
            made.named(naming("vr", "vald", "sunne", 1, "Första", "m", TERM));
            var verdicts = judge(made, naming("vr", "vald", "sunne", 2, "Andra", "c", TERM), DAY);
            assertThat(refusing(verdicts)).containsExactly("people.rule.seat-count");
        }

        @ParameterizedTest
        @Covers("V-05")
        @CsvSource({"2021-04-16, NO", "2021-12-17, NO", "2022-01-28, UNKNOWN", "2022-03-17, UNKNOWN", "2022-03-18, YES"
        })
        void the_chair_of_a_committee_is_a_member_from_the_working_forms_on(String on, Answer there) {
            var naming = naming("or", "namnder", "region", 1, "Nämnd", "m", on + "/2022-12-31");
            var verdicts = judge(made, naming, on);
            assertThat(the(verdicts, "seat-there").holds()).isEqualTo(there);
            assertThat(verdicts.refuse()).isEqualTo(there == Answer.NO);
        }

        @Test
        void an_official_is_no_elected_member_and_a_side_that_nobody_registered_cannot_be_told() {
            var official = naming("vr", "vald", "kil", 1, "Tjänsteperson", null, TERM);
            var naming = new Mandate(
                    official.id(),
                    "vr",
                    "vald",
                    "kil",
                    1,
                    Mandate.Kind.MEMBER,
                    null,
                    null,
                    official.person(),
                    null,
                    se.radslag.charter.terms.Who.PersonKind.OFFICIAL,
                    false,
                    false,
                    null,
                    official.during());
            var verdicts = judge(made, naming, DAY);
            assertThat(refusing(verdicts)).containsExactly("people.rule.capacity");
            assertThat(the(verdicts, "side").holds()).isEqualTo(Answer.UNKNOWN);
        }

        @Test
        void where_the_papers_are_silent_on_substitutes_it_cannot_be_told() {
            var verdicts = judge(made, substitute(naming("vr", "vald", "sunne", 1, "Ersättare", "m", TERM), null), DAY);
            assertThat(the(verdicts, "substitutes").holds()).isEqualTo(Answer.UNKNOWN);
            assertThat(verdicts.refuse()).isFalse();
        }
    }

    @Nested
    class InVastmanland {

        @Test
        @Covers({"M-01", "C-04"})
        void naming_twenty_four_one_by_one_is_never_refused() {
            var made = Srb.register();
            var all = new ArrayList<>(Srb.municipal());
            all.addAll(Srb.regional("s"));
            assertThat(all).hasSize(24);
            for (var naming : all) {
                assertThat(judge(made, naming, Srb.DAY).broken())
                        .as(naming.toString())
                        .isEmpty();
                made.named(naming);
            }
        }

        @Test
        @Covers({"M-02", "C-03", "C-05"})
        void a_thirtieth_member_is_accepted_and_a_thirty_first_refused_by_every_bound_at_once() {
            var made = Srb.with("s", "v", "kd", "sd", "s", "s");
            assertThat(made.seating("srb", Srb.DAY).members().sure()).isEqualTo(29);
            var thirtieth = Srb.free(7, "s");
            assertThat(judge(made, thirtieth, Srb.DAY).broken()).isEmpty();
            made.named(thirtieth);
            var verdicts = judge(made, Srb.free(8, "s"), Srb.DAY);
            assertThat(refusing(verdicts))
                    .containsExactly("people.rule.seat-count", "people.rule.size-max", "people.rule.part-max");
            assertThat(the(verdicts, "size-max").facts())
                    .containsEntry("members", 31)
                    .containsEntry("most", 30);
        }

        @Test
        @Covers({"M-03", "C-04"})
        void a_municipalitys_second_member_of_the_governing_side_is_refused() {
            var verdicts =
                    judge(Srb.register(), leading(naming("srb", "opp", "sala", 1, "Andra", "s", Srb.TERM)), Srb.DAY);
            assertThat(refusing(verdicts)).containsExactly("people.rule.side");
        }

        @Test
        @Covers("C-04")
        void one_of_the_opposition_who_is_not_attested_to_lead_it_is_refused() {
            var verdicts = judge(Srb.register(), naming("srb", "opp", "sala", 1, "Andra", "m", Srb.TERM), Srb.DAY);
            assertThat(refusing(verdicts)).containsExactly("people.rule.leading");
        }

        @Test
        void the_seat_of_the_chair_is_for_the_chair_and_cannot_be_told_when_none_is_registered() {
            var other = naming("srb", "kso", "sala", 1, "Annan", "s", Srb.TERM);
            assertThat(refusing(judge(Srb.register(), other, Srb.DAY))).containsExactly("people.rule.holds-office");
            var verdicts = judge(new Made(Read.VASTMANLAND), other, Srb.DAY);
            assertThat(the(verdicts, "holds-office").holds()).isEqualTo(Answer.UNKNOWN);
            assertThat(verdicts.refuse()).isFalse();
        }

        @Test
        @Covers({"M-07", "C-12"})
        void a_substitute_for_a_member_who_is_ill_is_refused() {
            var made = Srb.with("s", "v");
            var verdicts = judge(
                    made,
                    leading(substitute(naming("srb", "opp", "sala", 1, "Ersättare", "m", "2017-06-01/2017-06-01"), 1)),
                    Srb.DAY);
            assertThat(refusing(verdicts)).containsExactly("people.rule.substitutes");
            assertThat(Objects.requireNonNull(the(verdicts, "substitutes").basis())
                            .clauses())
                    .containsExactly("avtal/2.2/p4");
            var seating = made.seating("srb", Srb.DAY);
            assertThat(seating.substitutesFor(seating.in("opp", "sala").getFirst()))
                    .isEmpty();
        }

        @Test
        void two_people_in_one_place_for_one_time_are_told_apart() {
            var made = Srb.with("s", "v");
            var second = leading(naming("srb", "opp", "sala", 1, "Andra", "m", "2018-12-31/2022-12-31"));
            assertThat(refusing(judge(made, second, "2018-12-31"))).contains("people.rule.place-free");
            var next = leading(naming("srb", "opp", "sala", 1, "Andra", "m", "2019-01-01/2022-12-31"));
            assertThat(refusing(judge(made, next, "2019-01-01"))).isEmpty();
        }

        @Test
        void a_seat_of_nobody_a_seat_of_another_and_a_seat_outside_its_time_are_refused() {
            var made = Srb.register();
            assertThat(refusing(judge(made, naming("srb", "finns-inte", "sala", 1, "A", "s", Srb.TERM), Srb.DAY)))
                    .containsExactly("people.rule.seat-known");
            assertThat(refusing(judge(made, naming("srb", "fria", "sala", 1, "A", "s", Srb.TERM), Srb.DAY)))
                    .contains("people.rule.seat-party");
            assertThat(refusing(judge(
                            made, naming("srb", "fria", "region", 1, "A", "s", "2016-12-31/2018-12-31"), "2016-12-31")))
                    .contains("people.rule.seat-there");
        }
    }

    @Nested
    class EndOfTerm {

        private static Verdict end(Mandate naming) {
            return TermRules.check(Read.VASTMANLAND, naming).getFirst();
        }

        @ParameterizedTest
        @Covers({"M-17", "C-13"})
        @CsvSource({
            "2016-12-01, 2018-12-31",
            "2017-01-01, 2018-12-31",
            "2018-12-31, 2018-12-31",
            "2019-01-01, 2022-12-31",
            "2021-05-04, 2022-12-31",
            "2022-12-31, 2022-12-31",
            "2023-01-01, 2026-12-31",
            "2027-01-01, 2030-12-31"
        })
        void the_first_term_is_two_years_and_the_others_four_from_the_january_after_the_election(
                String begins, String ends) {
            assertThat(TermEnd.of(Read.VASTMANLAND, "srb", "kso", day(begins))
                            .orElseThrow()
                            .last())
                    .isEqualTo(day(ends));
        }

        @Test
        @Covers("M-17")
        void after_the_last_election_that_is_listed_the_end_cannot_be_told() {
            assertThat(TermEnd.of(Read.VASTMANLAND, "srb", "kso", day("2031-01-01"))
                            .orElseThrow()
                            .last())
                    .isNull();
        }

        @Test
        @Covers("M-17")
        void another_end_is_flagged_unless_it_was_decided_at_naming() {
            var asAgreed = naming("srb", "fria", "region", 1, "A", "s", "2017-01-01/2018-12-31");
            assertThat(end(asAgreed).holds()).isEqualTo(Answer.YES);
            var longer = naming("srb", "fria", "region", 1, "A", "s", "2017-01-01/2020-12-31");
            assertThat(end(longer).isBroken()).isTrue();
            assertThat(end(longer).refuses()).isFalse();
            assertThat(end(decided(longer)).holds()).isEqualTo(Answer.YES);
            var open = naming("srb", "fria", "region", 1, "A", "s", "2017-01-01/");
            assertThat(end(open).isBroken()).isTrue();
        }
    }

    @Test
    void namings_beside_each_other_are_judged_together() {
        var other = comingFrom("sala", naming("srb", "fria", "region", 1, "A", "s", Srb.TERM));
        assertThat(other.comesFrom()).isEqualTo("sala");
        assertThat(new Mandates(List.of(other), List.of()).ever("srb", "fria", "region"))
                .containsExactly(other);
        assertThat(during("2017-01-01/").last()).isNull();
    }
}
