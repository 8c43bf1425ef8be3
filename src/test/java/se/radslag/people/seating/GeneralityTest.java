package se.radslag.people.seating;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.people.seating.Made.comingFrom;
import static se.radslag.people.seating.Made.day;
import static se.radslag.people.seating.Made.naming;
import static se.radslag.people.seating.Made.person;
import static se.radslag.people.seating.Made.substitute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.radslag.charter.Charter;
import se.radslag.charter.explain.Read;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Verdict;
import se.radslag.people.composition.AppointPostRules;
import se.radslag.people.composition.ConfirmRules;
import se.radslag.people.composition.Coverage;
import se.radslag.people.composition.NameSeatRules;
import se.radslag.people.load.Assumption;
import se.radslag.people.load.WhatIf;

/** Structures that nobody here has seen are seated and judged by the same code: four invented, and six from public pages. */
class GeneralityTest {

    private static Charter read(String id) {
        try {
            return Read.of(Files.readString(Path.of("src/test/resources/charters", id + ".yaml")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uppsala",
                "stockholmslik",
                "norsk-rad",
                "landskap",
                "norrbotten",
                "jamtland",
                "takeland",
                "norrsken",
                "mittmarken",
                "havso"
            })
    void every_body_is_seated_judged_completed_and_costed_on_every_sort_of_day(String id) {
        var made = new Made(read(id));
        for (var body : made.charter.bodies().keySet()) {
            for (var on : List.of("2018-06-01", "2020-01-01", "2025-06-01", "2026-12-31")) {
                var composition = made.composition(body, on);
                assertThat(ConfirmRules.check(composition).all()).isNotNull();
                assertThat(Coverage.of(composition, Map.of()).givenUp()).isFalse();
                var scene = new se.radslag.people.load.Scene(made.charter, made.register(), made.mandates());
                assertThat(WhatIf.outcome(scene, body, day(on), Assumption.ORDINARY, Map.of())
                                .filled())
                        .isZero();
            }
        }
    }

    private static @Nullable Answer holds(List<Verdict> verdicts, String rule) {
        return verdicts.stream()
                .filter(verdict -> verdict.message().equals("people.rule." + rule))
                .map(Verdict::holds)
                .findFirst()
                .orElse(null);
    }

    @Nested
    class Takeland {

        private final Made made = new Made(read("takeland"));

        @ParameterizedTest
        @CsvSource({
            "2025-06-01, makevik, 8",
            "2025-06-01, lyngholt, 3",
            "2025-06-01, eikebu, 4",
            "2026-06-01, torskenes, 1",
            "2026-06-01, sildesund, 1",
            "2027-01-01, torskenes, 0",
            "2025-12-31, sildesund, 0"
        })
        void seats_by_started_brackets_are_counted_by_party_and_follow_who_has_joined(
                String on, String party, int seats) {
            assertThat(made.seating("representantskapet", on).in("rep", party)).hasSize(seats);
        }

        @Test
        void a_seat_on_top_and_enlarged_sittings_do_not_count_in_the_size() {
            made.office("fylket", "fr.chair", "Fylkesordfører", "a", "2024-01-01/")
                    .named(naming("representantskapet", "ungdom", "lyngholt", 1, "Ungdom", null, "2024-01-01/"))
                    .named(naming("representantskapet", "rep", "lyngholt", 1, "Representant", "a", "2024-01-01/"));
            var seating = made.seating("representantskapet", "2025-06-01");
            assertThat(seating.taken()).hasSize(3);
            assertThat(seating.members()).isEqualTo(new Seating.Members(1, 1));
        }

        @Test
        void a_federation_names_people_of_its_members_and_of_no_others() {
            var own = comingFrom(
                    "makevik", naming("arbeidsutvalget", "ring", "ytre-ring", 1, "Egen", "a", "2024-01-01/"));
            var other = comingFrom(
                    "lyngholt", naming("arbeidsutvalget", "ring", "ytre-ring", 2, "Annen", "a", "2024-01-01/"));
            assertThat(judge(own)).isEqualTo(Answer.YES);
            assertThat(judge(other)).isEqualTo(Answer.NO);
            assertThat(made.seating("arbeidsutvalget", "2025-06-01").in("ring", "ytre-ring"))
                    .hasSize(2);
            assertThat(made.seating("arbeidsutvalget", "2025-06-01").in("ring", "indre-ring"))
                    .hasSize(3);
        }

        private @Nullable Answer judge(Mandate naming) {
            return holds(
                    NameSeatRules.check(made.charter, made.register(), made.mandates(), naming, day("2025-06-01"))
                            .all(),
                    "comes-from");
        }

        @ParameterizedTest
        @CsvSource({
            "2024-01-01, ytre-ring",
            "2024-12-31, ytre-ring",
            "2025-01-01, indre-ring",
            "2026-01-01, ytre-ring",
            "2027-12-31, indre-ring"
        })
        void a_chair_that_alternates_changes_on_the_day(String on, String turn) {
            assertThat(made.seating("representantskapet", on).posts().getFirst().turn())
                    .isEqualTo(turn);
        }

        @Test
        void a_chair_out_of_turn_is_refused() {
            made.named(naming("representantskapet", "rep", "makevik", 1, "Makevik", "a", "2024-01-01/"));
            made.named(naming("representantskapet", "rep", "lyngholt", 1, "Lyngholt", "a", "2024-01-01/"));
            var composition = made.composition("representantskapet", "2024-06-01");
            var inTurn = new BodyPost(
                    "representantskapet", "chair", 1, person("Makevik"), "representantskapet", Made.during("/"));
            var outOfTurn = new BodyPost(
                    "representantskapet", "chair", 1, person("Lyngholt"), "representantskapet", Made.during("/"));
            assertThat(holds(AppointPostRules.check(composition, inTurn).all(), "post-turn"))
                    .isEqualTo(Answer.YES);
            assertThat(AppointPostRules.check(composition, inTurn).refuse()).isFalse();
            assertThat(holds(AppointPostRules.check(composition, outOfTurn).all(), "post-turn"))
                    .isEqualTo(Answer.NO);
        }

        @Test
        void nobody_has_more_than_the_largest_share_and_the_votes_are_mirrored() {
            for (int i = 1; i <= 3; i++) {
                made.named(naming("representantskapet", "rep", "lyngholt", i, "L" + i, "Havpartiet", "2024-01-01/"));
                made.named(naming("representantskapet", "rep", "eikebu", i, "E" + i, "Fjellpartiet", "2024-01-01/"));
                made.named(naming("representantskapet", "rep", "makevik", i, "M" + i, "Havpartiet", "2024-01-01/"));
            }
            var verdicts = ConfirmRules.check(made.composition("representantskapet", "2025-06-01"))
                    .all();
            assertThat(holds(verdicts, "share")).isEqualTo(Answer.NO);
            assertThat(holds(verdicts, "mirror-share")).isEqualTo(Answer.NO);
        }

        @Test
        void substitutes_are_personal_in_one_body_and_ordered_in_the_other() {
            var member = naming("representantskapet", "rep", "lyngholt", 1, "Medlem", "a", "2024-01-01/");
            var personal =
                    substitute(naming("representantskapet", "rep", "lyngholt", 1, "Vara", "a", "2024-01-01/"), 1);
            made.named(member).named(personal);
            var seating = made.seating("representantskapet", "2025-06-01");
            assertThat(seating.substitutesFor(seating.in("rep", "lyngholt").getFirst()))
                    .extracting(each -> each.occupant().person())
                    .containsExactly(person("Vara"));
            assertThat(seating.substitutesFor(seating.in("rep", "lyngholt").get(1)))
                    .isEmpty();
            var wrong = comingFrom(
                    "lyngholt",
                    substitute(naming("arbeidsutvalget", "ring", "indre-ring", 1, "Vara 2", "a", "2024-01-01/"), 1));
            assertThat(NameSeatRules.check(made.charter, made.register(), made.mandates(), wrong, day("2025-06-01"))
                            .refuse())
                    .isTrue();
        }

        @Test
        void a_term_of_one_year_ends_a_year_after_it_began() {
            assertThat(Objects.requireNonNull(TermEnd.of(made.charter, "representantskapet", "chair", day("2025-03-01"))
                            .orElseThrow()
                            .last()))
                    .isEqualTo("2026-02-28");
            assertThat(TermEnd.of(made.charter, "representantskapet", "rep", day("2025-03-01"))
                            .orElseThrow()
                            .last())
                    .isEqualTo("2027-12-31");
        }
    }

    @Test
    void as_many_substitutes_as_members_are_asked_for_where_the_agreement_does() {
        var made = new Made(read("norsk-rad"))
                .named(naming("radet", "medlem", "nordvik", 1, "A", "a", "/"))
                .named(naming("radet", "medlem", "sorvik", 1, "B", "a", "/"))
                .named(substitute(naming("radet", "medlem", "nordvik", 1, "C", "a", "/"), null));
        assertThat(holds(
                        ConfirmRules.check(made.composition("radet", "2025-06-01"))
                                .all(),
                        "substitutes-all"))
                .isEqualTo(Answer.NO);
        made.named(substitute(naming("radet", "medlem", "sorvik", 1, "D", "a", "/"), null));
        assertThat(holds(
                        ConfirmRules.check(made.composition("radet", "2025-06-01"))
                                .all(),
                        "substitutes-all"))
                .isEqualTo(Answer.YES);
    }

    @Test
    void seats_that_a_group_has_together_are_one_row_and_each_member_has_a_home() {
        var made = new Made(Read.VASTMANLAND)
                .named(comingFrom("sala", naming("styrgrupp", "kommun", "kommuner", 1, "A", "s", "/")));
        var places = made.seating("styrgrupp", "2016-01-01").in("kommun", "kommuner");
        assertThat(places).hasSize(5);
        assertThat(Objects.requireNonNull(places.getFirst().occupant()).home()).isEqualTo("sala");
    }
}
