package se.radslag.people.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.people.seating.Made.day;
import static se.radslag.people.seating.Made.during;
import static se.radslag.people.seating.Made.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.radslag.architecture.Covers;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Breach;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.seating.BodyPost;
import se.radslag.people.seating.Made;
import se.radslag.people.seating.Srb;

class ConfirmTest {

    private static Verdicts confirm(Made made) {
        return ConfirmRules.check(made.composition("srb", Srb.DAY));
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

    @Test
    @Covers({"M-01", "C-03", "C-05"})
    void twenty_four_are_refused_for_their_number_and_for_the_regions_at_once() {
        var verdicts = confirm(Srb.with("v"));
        assertThat(refusing(verdicts)).contains("people.rule.size-min", "people.rule.part-min");
        assertThat(the(verdicts, "size-min").facts())
                .containsEntry("members", 24)
                .containsEntry("fewest", 25);
        assertThat(the(verdicts, "part-min").facts())
                .containsEntry("members", 4)
                .containsEntry("fewest", 5)
                .containsEntry("who", "region");
    }

    @Test
    @Covers({"M-02", "C-03"})
    void twenty_five_and_thirty_are_confirmed() {
        assertThat(confirm(Srb.with("s", "v", "kd", "s")).refuse()).isFalse();
        var thirty = Srb.with("s", "v", "kd", "sd", "s", "s", "s");
        assertThat(thirty.seating("srb", Srb.DAY).members().sure()).isEqualTo(30);
        assertThat(confirm(thirty).refuse()).isFalse();
        assertThat(refusing(confirm(Srb.with("s", "v", "kd", "sd", "s", "s", "s", "s"))))
                .contains("people.rule.size-max", "people.rule.part-max");
    }

    @Nested
    class CoverageAndMirror {

        @Test
        @Covers({"M-04", "C-07"})
        void a_party_of_the_board_without_a_seat_is_missed_and_one_with_a_municipal_member_is_credited() {
            var verdicts = confirm(Srb.with("s", "v"));
            assertThat(refusing(verdicts)).containsExactly("people.rule.cover");
            assertThat(the(verdicts, "cover").facts()).containsEntry("missing", "kd");
            assertThat(verdicts.askingForReason()).isEmpty();
        }

        @Test
        @Covers({"M-04", "C-08"})
        void with_it_the_leading_side_has_only_half_and_a_reason_is_asked_for() {
            var verdicts = confirm(Srb.with("s", "v", "kd"));
            assertThat(refusing(verdicts)).isEmpty();
            assertThat(verdicts.askingForReason())
                    .singleElement()
                    .extracting(Verdict::message)
                    .isEqualTo("people.rule.mirror-leads");
            assertThat(the(verdicts, "mirror-leads").facts())
                    .containsEntry("members", 3)
                    .containsEntry("of", 6)
                    .containsEntry("missing", 1);
        }

        @Test
        @Covers({"M-04", "C-08"})
        void one_more_of_the_leading_side_is_enough() {
            var verdicts = confirm(Srb.with("s", "v", "kd", "mp"));
            assertThat(refusing(verdicts)).isEmpty();
            assertThat(verdicts.askingForReason()).isEmpty();
        }

        @Test
        void without_the_boards_political_parties_and_sides_it_cannot_be_told() {
            var made = new Made(se.radslag.charter.explain.Read.VASTMANLAND);
            Srb.municipal().forEach(made::named);
            Srb.regional("s", "v").forEach(made::named);
            var verdicts = confirm(made);
            assertThat(the(verdicts, "cover").holds()).isEqualTo(Answer.UNKNOWN);
            assertThat(the(verdicts, "mirror-leads").holds()).isEqualTo(Answer.UNKNOWN);
            assertThat(verdicts.refuse()).isFalse();
        }
    }

    @Nested
    class Posts {

        private final Made made = Srb.with("s", "v", "kd", "mp");

        private Verdicts appoint(String post, String name, @Nullable String by) {
            var appointment = new BodyPost("srb", post, 1, person(name), by, during(Srb.TERM));
            return AppointPostRules.check(made.composition("srb", Srb.DAY), appointment);
        }

        @Test
        @Covers({"M-05", "C-09"})
        void a_chair_of_the_regions_opposition_is_refused_and_one_of_its_majority_is_not() {
            assertThat(refusing(appoint("chair", "Region Förste", "region"))).containsExactly("people.rule.side");
            assertThat(appoint("chair", "Region Ordförande", "region").broken()).isEmpty();
        }

        @Test
        @Covers({"M-05", "C-09"})
        void a_chair_from_a_municipality_is_refused() {
            assertThat(refusing(appoint("chair", "sala KSO", "region"))).containsExactly("people.rule.comes-from");
        }

        @Test
        @Covers({"M-06", "C-10"})
        void a_first_vice_chair_of_a_municipal_opposition_is_refused_and_one_of_its_majority_is_not() {
            assertThat(refusing(appoint("vice-1", "sala Opposition", "kommuner")))
                    .containsExactly("people.rule.side");
            assertThat(appoint("vice-1", "sala KSO", "kommuner").broken()).isEmpty();
            assertThat(appoint("vice-2", "sala Opposition", "kommuner").broken())
                    .isEmpty();
        }

        @Test
        void a_post_is_appointed_by_those_who_may_and_out_of_the_members() {
            assertThat(refusing(appoint("chair", "Region Ordförande", "sala"))).containsExactly("people.rule.post-by");
            assertThat(the(appoint("chair", "Region Ordförande", null), "post-by")
                            .holds())
                    .isEqualTo(Answer.UNKNOWN);
            assertThat(refusing(appoint("chair", "Någon annan", "region"))).containsExactly("people.rule.post-member");
            assertThat(refusing(appoint("finns-inte", "Någon", "region"))).containsExactly("people.rule.post-known");
        }

        @Test
        void a_vacant_post_is_flagged_when_the_composition_is_confirmed() {
            var verdicts = confirm(made);
            assertThat(verdicts.broken())
                    .filteredOn(verdict -> verdict.message().equals("people.rule.post-filled"))
                    .hasSize(4)
                    .allMatch(verdict -> verdict.breach() == Breach.FLAG);
        }
    }

    @Test
    void a_vacancy_and_a_member_who_is_no_longer_what_the_seat_asks_for_are_flagged_and_refuse_nothing() {
        var made = Srb.register();
        Srb.municipal().stream()
                .filter(naming ->
                        !naming.seat().equals("opp") || !naming.party().equals("sala"))
                .forEach(made::named);
        Srb.regional("s", "v", "kd", "mp").forEach(made::named);
        var verdicts = confirm(made.own("arboga Opposition", "arboga", se.radslag.people.seating.Side.NEITHER, "/"));
        assertThat(refusing(verdicts)).isEmpty();
        assertThat(the(verdicts, "seat-filled").facts())
                .containsEntry("party", "sala")
                .containsEntry("number", 1);
        assertThat(the(verdicts, "side").facts())
                .containsEntry("party", "arboga")
                .containsEntry("seat", "opp");
    }

    @ParameterizedTest
    @CsvSource({"s v kd mp, true", "s v kd, false"})
    void every_verdict_can_be_said_in_both_languages(String free, boolean ignored) {
        var made = Srb.with(free.split(" "));
        for (var verdict : confirm(made)) {
            for (var language : se.radslag.platform.text.Language.values()) {
                var texts = se.radslag.platform.text.Texts.in(language);
                assertThat(texts.say(verdict.message(), verdict.facts())).doesNotContain("⟦", "{");
                assertThat(texts.say(verdict.message() + ".met", verdict.facts()))
                        .doesNotContain("⟦", "{");
            }
        }
        assertThat(day(Srb.DAY)).isEqualTo("2017-06-01");
    }
}
