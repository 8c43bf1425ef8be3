package se.radslag.charter.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.radslag.architecture.Covers;
import se.radslag.charter.Charter;
import se.radslag.charter.domain.Founding.Ending;
import se.radslag.charter.file.CharterFile;
import se.radslag.charter.terms.RecordForm;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Force;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;

/** What a body needs to be founded, in Värmland, in Västmanland and anywhere. */
class SetUpRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Charter VARMLAND = read("varmland");
    private static final Charter VASTMANLAND = read("vastmanland");

    static Charter read(String id) {
        try {
            var file = Files.readAllBytes(Path.of("charters", id + ".yaml"));
            return Objects.requireNonNull(CharterFile.read(file, 1).charter());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A whole decision by SRB to set up a group. */
    static Founding group() {
        return new Founding(
                "Samverkansgruppen för besöksnäring",
                "Collaboration group on tourism",
                FoundedKind.GROUP,
                "srb",
                TODAY,
                "§ 12",
                null,
                null,
                "Föreslå gemensamma insatser för besöksnäringen.",
                null,
                List.of(),
                List.of(new Founding.Membership("each kommuner", 1, 1, null, null)),
                new Founding.Form(RecordForm.Form.NOTES, 4),
                new Founding.Life(TODAY, Ending.FURTHER_NOTICE, null, null),
                new Founding.Links(List.of("srb"), List.of(), null),
                Map.of());
    }

    private static Founding by(String by, FoundedKind kind) {
        var g = group();
        return with(g, g.name(), kind, by, g.assignment(), g.composition(), g.form(), g.life());
    }

    private static Founding without(String what) {
        var g = group();
        return with(
                g,
                g.name(),
                g.kind(),
                g.by(),
                what.equals("assignment") ? null : g.assignment(),
                what.equals("composition") ? List.of() : g.composition(),
                what.equals("form") ? new Founding.Form(null, null) : g.form(),
                g.life());
    }

    private static Founding living(FoundedKind kind, Founding.Life life) {
        var g = group();
        return with(g, g.name(), kind, g.by(), g.assignment(), g.composition(), g.form(), life);
    }

    private static Founding with(
            Founding g,
            String name,
            FoundedKind kind,
            String by,
            @Nullable String assignment,
            List<Founding.Membership> composition,
            Founding.Form form,
            Founding.Life life) {
        return new Founding(
                name,
                g.english(),
                kind,
                by,
                g.decidedOn(),
                g.section(),
                g.registry(),
                g.wording(),
                assignment,
                g.motive(),
                g.topics(),
                composition,
                form,
                life,
                g.links(),
                g.further());
    }

    private static Verdicts check(Charter charter, Founding founding) {
        return SetUpRules.check(charter, founding, Set.of(), Set.of(), TODAY);
    }

    private static List<String> refusals(Verdicts verdicts) {
        return verdicts.all().stream()
                .filter(Verdict::refuses)
                .map(verdict -> verdict.message().substring("charter-founding.rule.".length())
                        + (verdict.facts().containsKey("what")
                                ? " " + verdict.facts().get("what")
                                : ""))
                .toList();
    }

    @Nested
    class Who_may {

        @Test
        @Covers("C-19")
        void the_council_may_set_up_a_group() {
            assertThat(check(VASTMANLAND, group()).broken()).isEmpty();
        }

        @Test
        void another_may_not() {
            assertThat(refusals(check(VASTMANLAND, by("region.rs", FoundedKind.GROUP))))
                    .containsExactly("power");
        }

        @Test
        void what_the_agreement_does_not_list_is_not_allowed() {
            assertThat(refusals(check(VASTMANLAND, by("srb", FoundedKind.FORUM))))
                    .containsExactly("power");
        }

        @Test
        void the_permission_cites_its_clause() {
            var permission = check(VASTMANLAND, group()).all().stream()
                    .filter(verdict -> verdict.message().endsWith(".power"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Objects.requireNonNull(permission.basis()).clauses()).containsExactly("avtal/3/s1");
        }

        @Test
        void inside_an_uncertain_span_it_cannot_be_told_who_may() {
            var forum = by("or", FoundedKind.FORUM);
            assertThat(SetUpRules.founderMay(VARMLAND, forum, LocalDate.of(2022, 2, 1))
                            .holds())
                    .isEqualTo(Answer.UNKNOWN);
            assertThat(SetUpRules.founderMay(VARMLAND, forum, LocalDate.of(2022, 3, 18))
                            .holds())
                    .isEqualTo(Answer.YES);
            assertThat(SetUpRules.founderMay(VARMLAND, forum, LocalDate.of(2021, 6, 1))
                            .holds())
                    .isEqualTo(Answer.NO);
        }
    }

    @Nested
    class What_must_be_there {

        @Test
        @Covers({"M-18", "C-20"})
        void a_group_without_an_assignment_is_refused() {
            assertThat(refusals(check(VASTMANLAND, without("assignment")))).containsExactly("required assignment");
        }

        @Test
        @Covers("C-20")
        void a_group_without_composition_or_form_is_refused() {
            assertThat(refusals(check(VASTMANLAND, without("composition")))).containsExactly("required composition");
            assertThat(refusals(check(VASTMANLAND, without("form")))).containsExactly("required form");
        }

        @Test
        void everything_that_is_missing_is_told_at_once() {
            var bare = new Founding(
                    "",
                    null,
                    FoundedKind.TEMPORARY_GROUP,
                    "srb",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    new Founding.Form(null, null),
                    new Founding.Life(null, Ending.UNTIL, null, null),
                    new Founding.Links(List.of(), List.of(), null),
                    Map.of());
            assertThat(refusals(check(VASTMANLAND, bare)))
                    .containsExactly(
                            "named", "decided", "end", "required assignment", "required composition", "required form");
        }

        @Test
        @Covers("C-31")
        void a_network_without_a_commissioner_is_noted_since_only_a_memo_asks_for_it() {
            var commission = check(VASTMANLAND, by("srb", FoundedKind.NETWORK)).broken().stream()
                    .filter(verdict -> "commission".equals(verdict.facts().get("what")))
                    .findFirst()
                    .orElseThrow();
            assertThat(Objects.requireNonNull(commission.basis()).force()).isEqualTo(Force.NOTE);
            assertThat(commission.refuses()).isFalse();
        }

        @Test
        @Covers("C-34")
        void a_project_is_asked_for_its_organisation_and_conditions() {
            assertThat(SetUpDemands.further(VASTMANLAND, FoundedKind.PROJECT, "srb", TODAY))
                    .hasSize(2);
        }
    }

    @Nested
    class How_long {

        @Test
        @Covers({"C-36", "C-38"})
        void a_working_group_has_an_end() {
            var open = new Founding.Life(TODAY, Ending.FURTHER_NOTICE, null, null);
            assertThat(refusals(check(VASTMANLAND, living(FoundedKind.WORKING_GROUP, open))))
                    .contains("end");
            var ended = new Founding.Life(TODAY, Ending.UNTIL, TODAY.plusMonths(6), null);
            assertThat(refusals(check(VASTMANLAND, living(FoundedKind.WORKING_GROUP, ended))))
                    .doesNotContain("end");
        }

        @Test
        @Covers({"B-26", "L-09"})
        void a_trial_has_a_review() {
            var trial = new Founding.Life(TODAY, Ending.TRIAL, TODAY.plusYears(1), null);
            assertThat(refusals(check(VASTMANLAND, living(FoundedKind.GROUP, trial))))
                    .containsExactly("review");
            var reviewed = new Founding.Life(TODAY, Ending.TRIAL, TODAY.plusYears(1), TODAY.plusMonths(9));
            assertThat(refusals(check(VASTMANLAND, living(FoundedKind.GROUP, reviewed))))
                    .isEmpty();
        }

        @Test
        void the_last_day_may_be_the_first_but_not_before() {
            assertThat(SetUpRules.endsAfterItBegins(
                                    living(FoundedKind.GROUP, new Founding.Life(TODAY, Ending.UNTIL, TODAY, null)))
                            .isBroken())
                    .isFalse();
            assertThat(SetUpRules.endsAfterItBegins(living(
                                    FoundedKind.GROUP,
                                    new Founding.Life(TODAY, Ending.UNTIL, TODAY.minusDays(1), null)))
                            .isBroken())
                    .isTrue();
        }
    }

    @Nested
    class Names_and_likeness {

        @Test
        void a_name_that_another_body_had_is_taken() {
            var g = group();
            var named = with(
                    g,
                    "Värmlandsrådets Arbetsutskott",
                    g.kind(),
                    g.by(),
                    g.assignment(),
                    g.composition(),
                    g.form(),
                    g.life());
            assertThat(SetUpRules.nameIsFree(VARMLAND, named).facts()).containsEntry("body", "or");
            assertThat(SetUpRules.nameIsFree(VASTMANLAND, named).isBroken()).isFalse();
        }

        @Test
        @Covers("F-44")
        void bodies_of_a_like_name_are_found() {
            var g = group();
            var culture =
                    with(g, "Kulturgruppen", g.kind(), g.by(), g.assignment(), g.composition(), g.form(), g.life());
            assertThat(SimilarBodies.to(VARMLAND, culture, TODAY))
                    .extracting(similar -> similar.body().id())
                    .contains("forum-kb");
        }

        @Test
        @Covers("F-44")
        void a_body_is_not_founded_before_similar_ones_are_looked_at() {
            assertThat(SetUpRules.similarOnesWereSeen(Set.of("forum-kb"), Set.of())
                            .isBroken())
                    .isTrue();
            assertThat(SetUpRules.similarOnesWereSeen(Set.of("forum-kb"), Set.of("forum-kb", "or"))
                            .isBroken())
                    .isFalse();
        }
    }
}
