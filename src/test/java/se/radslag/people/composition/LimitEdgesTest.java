package se.radslag.people.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.people.seating.Made.day;
import static se.radslag.people.seating.Made.naming;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.radslag.charter.explain.Read;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Verdict;
import se.radslag.people.seating.Made;
import se.radslag.people.seating.Mandate;

/** Every limit on both sides of its edge, in a small structure of its own. */
class LimitEdgesTest {

    private static final String SEATS = """
            seats:
              - {id: r, for: region, count: {min: 0}, filled: named, clause: avtal/1}
              - {id: k, for: each kommuner, count: {min: 0}, filled: named, clause: avtal/1}
            """;

    private static Made with(String limits) {
        return new Made(Read.withBody(SEATS + limits));
    }

    /** {@code "a 3, b 1"} in the region's seats. */
    private static Made region(Made made, String members) {
        int ordinal = 0;
        for (var each : members.split(", ")) {
            var parts = each.split(" ");
            for (int i = 0; i < Integer.parseInt(parts[1]); i++) {
                made.named(naming(
                        "rad", "r", "region", ++ordinal, "R" + ordinal, parts[0].equals("-") ? null : parts[0], "/"));
            }
        }
        return made;
    }

    private static Answer holds(Made made, String rule, String on) {
        return ConfirmRules.check(made.composition("rad", on)).all().stream()
                .filter(verdict -> verdict.message().equals("people.rule." + rule))
                .map(Verdict::holds)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"'a 3, b 3, c 4', NO", "'a 3, b 3, c 3, - 1', UNKNOWN", "'a 3, b 3, c 3, d 1', YES"})
    void no_political_party_has_more_than_its_largest_share(String members, Answer answer) {
        var made = with("limits: [{share: {max: 30 %, per: political-party}, clause: avtal/1}]");
        assertThat(holds(region(made, members), "share", "2024-01-01")).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "'a 6, b 3, c 1', YES",
        "'a 7, b 3', NO",
        "'a 3, b 1, c 1', YES",
        "'a 3, b 2', YES",
        "'a 4, b 1', NO",
        "'a 3, b 1, - 1', UNKNOWN",
        "'a 3, b 1, x 1', NO"
    })
    void everybody_has_their_share_of_the_votes_less_than_a_seat_away(String members, Answer answer) {
        var made = with(
                "limits: [{mirror: region.rs, by: votes, how: proportional, table: {a: 600, b: 300, c: 100}, clause: avtal/1}]");
        assertThat(holds(region(made, members), "mirror-share", "2024-01-01")).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"'a 2, b 1', YES", "'a 1, b 1', NO", "'a 1, b 1, - 1', UNKNOWN", "'a 1', YES"})
    void the_side_that_leads_has_more_than_half(String members, Answer answer) {
        var made = with("limits: [{mirror: region.rs, by: side, how: same-side-leads, clause: avtal/1}]")
                .governs("region", "a", "b", "/");
        assertThat(holds(region(made, members), "mirror-leads", "2024-01-01")).isEqualTo(answer);
    }

    @Test
    void every_party_is_covered_when_each_has_a_member() {
        var made = with("limits: [{cover: kommuner, each: party, clause: avtal/1}]")
                .named(naming("rad", "k", "alfa", 1, "A", "a", "/"));
        assertThat(holds(made, "cover", "2024-01-01")).isEqualTo(Answer.NO);
        made.named(naming("rad", "k", "beta", 1, "B", "a", "/"));
        assertThat(holds(made, "cover", "2024-01-01")).isEqualTo(Answer.YES);
    }

    @Test
    void nobody_has_two_places_where_that_is_refused_and_is_told_at_naming() {
        var made = with("limits: [{one-person: {two-seats: refuse}, clause: avtal/1}]")
                .named(naming("rad", "k", "alfa", 1, "Samma", "a", "/"));
        assertThat(refused(made, naming("rad", "k", "beta", 1, "Annan", "a", "/")))
                .isEmpty();
        assertThat(refused(made, naming("rad", "k", "beta", 1, "Samma", "a", "/")))
                .containsExactly("people.rule.two-seats");
    }

    private static List<String> refused(Made made, Mandate naming) {
        return NameSeatRules.check(made.charter, made.register(), made.mandates(), naming, day("2024-01-01"))
                .all()
                .stream()
                .filter(Verdict::refuses)
                .map(Verdict::message)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"2022-01-20, YES", "2022-01-21, UNKNOWN", "2022-03-17, UNKNOWN", "2022-03-18, NO"})
    void inside_an_uncertain_span_nobody_can_tell_that_a_limit_is_broken(String on, Answer answer) {
        var made = region(with("limits: [{size: {min: 0, max: 2}, from: bytet, clause: avtal/1}]"), "a 3");
        var verdicts = ConfirmRules.check(made.composition("rad", on)).all().stream()
                .filter(verdict -> verdict.message().equals("people.rule.size-max"))
                .toList();
        assertThat(verdicts.isEmpty() ? Answer.YES : verdicts.getFirst().holds())
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"2024-08-31, false", "2024-09-01, true", "2024-10-31, true", "2024-11-01, false"})
    void members_are_named_within_the_window(String day, boolean inTime) {
        var made = with("term: {years: 4, window: [2024-09-01, 2024-10-31], clause: avtal/1}");
        var naming = naming("rad", "k", "alfa", 1, "A", "a", day + "/");
        var verdict = TermRules.check(made.charter, naming).getLast();
        assertThat(verdict.message()).isEqualTo("people.rule.window");
        assertThat(verdict.holds()).isEqualTo(Answer.of(inTime));
        assertThat(verdict.refuses()).isFalse();
    }

    @Test
    void a_seat_by_office_with_the_vice_chair_as_substitute_needs_nobody_named() {
        var made = new Made(Read.withBody(
                        "seats: [{id: o, for: each kommuner, office: ks.chair, substitutes: office, clause: avtal/1}]"))
                .office("alfa", "ks.chair", "Ordförande", "a", "/")
                .office("alfa", "ks.vice-chair.1", "Vice", "b", "/");
        var seating = made.seating("rad", "2024-01-01");
        assertThat(seating.substitutesFor(seating.in("o", "alfa").getFirst()))
                .extracting(each -> each.occupant().person())
                .containsExactly(Made.person("Vice"));
    }

    @ParameterizedTest
    @CsvSource({
        "region.rs, region, YES",
        "region, alfa, NO",
        "each kommuner, alfa, YES",
        "kommuner jointly, alfa, NO",
        "kommuner jointly, kommuner, YES"
    })
    void a_post_is_appointed_by_those_whom_the_agreement_names(String by, String appointedBy, Answer answer) {
        var made = with("posts: [{id: chair, by: %s, clause: avtal/1}]".formatted(by))
                .post("rad", "chair", "A", appointedBy, "/");
        assertThat(holds(made, "post-by", "2024-01-01")).isEqualTo(answer);
    }

    @Test
    void a_substitute_for_a_seat_by_office_need_not_hold_the_office() {
        var made = new Made(
                        Read.withBody(
                                "seats: [{id: o, for: each kommuner, office: ks.chair, filled: named, substitutes: personal, clause: avtal/1}]"))
                .office("alfa", "ks.chair", "Ordförande", "a", "/");
        assertThat(refused(made, Made.substitute(naming("rad", "o", "alfa", 1, "Ersättare", "a", "/"), 1)))
                .isEmpty();
        assertThat(refused(made, naming("rad", "o", "alfa", 1, "Annan", "a", "/")))
                .containsExactly("people.rule.holds-office");
    }
}
