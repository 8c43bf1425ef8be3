package se.radslag.charter.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.radslag.charter.Charter;
import se.radslag.charter.explain.CharterDiff.Change;
import se.radslag.charter.explain.CharterDiff.Part;
import se.radslag.platform.text.Language;

class CharterDiffTest {

    private static final String LEAD = "leads: [{act: call, days: 14, before: meeting, clause: avtal/1}]";

    private static CharterDiff between(Charter before, Charter after) {
        return CharterDiff.between(before, after, LocalDate.of(2026, 11, 22), Language.SV);
    }

    @Test
    void the_same_agreement_read_twice_has_no_difference() {
        assertThat(between(Read.VARMLAND, Read.VARMLAND).isEmpty()).isTrue();
        assertThat(between(Read.VASTMANLAND, Read.VASTMANLAND).isEmpty()).isTrue();
    }

    @Test
    void a_term_that_is_changed_shows_what_it_said_and_what_it_says() {
        var diff = between(Read.withBody(LEAD), Read.withBody(LEAD.replace("14", "20")));
        assertThat(diff.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.change()).isEqualTo(Change.CHANGED);
            assertThat(difference.place()).hasToString("Rådet");
            assertThat(difference.before()).asString().contains("14 dagar före mötet");
            assertThat(difference.after()).asString().contains("20 dagar före mötet");
            assertThat(difference.clauses()).containsExactly("avtal/1");
        });
    }

    @Test
    void a_term_that_demands_less_than_before_is_changed_though_its_words_are_the_same() {
        var diff = between(Read.withBody(LEAD), Read.withBody(LEAD.replace("clause", "breach: flag, clause")));
        assertThat(diff.differences())
                .singleElement()
                .satisfies(
                        difference -> assertThat(difference.after()).asString().contains("vid brott: flaggas"));
    }

    @Test
    void what_is_added_and_what_is_gone_is_told_from_what_is_changed() {
        var added = between(Read.withBody("purpose: [{text: dialog, clause: avtal/1}]"), Read.withBody("""
                purpose: [{text: dialog, clause: avtal/1}]
                limits: [{size: {min: 3}, clause: avtal/1}]
                """));
        assertThat(added.of(Part.TERM))
                .extracting(CharterDiff.Difference::change)
                .containsExactly(Change.ADDED);
        var back = between(
                Read.withBody("limits: [{size: {min: 3}, clause: avtal/1}]"),
                Read.withBody("purpose: [{text: dialog, clause: avtal/1}]"));
        assertThat(back.of(Part.TERM))
                .extracting(CharterDiff.Difference::change)
                .containsExactlyInAnyOrder(Change.ADDED, Change.REMOVED);
    }

    @Test
    void a_paper_a_clause_a_party_and_a_body_that_come_are_told() {
        var diff = between(Read.withBody("purpose: [{text: dialog, clause: avtal/1}]"), Read.of("""
                charter: prov
                title: {sv: Provet, en: Trial}
                language: sv
                papers:
                  avtal: {kind: agreement, status: adopted, title: Avtalet, from: 2020-01-01}
                  pm: {kind: memo, status: background, title: Bakgrunden}
                clauses:
                  avtal/1: Mindre står i avtalet.
                  pm/1: {text: Bakgrund., text-only: bara bakgrund}
                parties:
                  region: {kind: region, names: {sv: Region Prov}}
                  gamma: {kind: municipality, names: Gamma}
                bodies:
                  nytt: {kind: forum, names: Forumet, purpose: {text: dialog, clause: avtal/1}}
                """));
        assertThat(diff.of(Part.STRUCTURE)).hasSize(1);
        assertThat(diff.of(Part.PAPER))
                .singleElement()
                .satisfies(paper -> assertThat(paper.after()).asString().startsWith("Avtalet (avtal; antaget)"));
        assertThat(diff.of(Part.CLAUSE))
                .singleElement()
                .satisfies(clause -> assertThat(clause.before()).hasToString("1: ”Allt står i avtalet.”"));
        assertThat(diff.of(Part.PARTY))
                .anySatisfy(party -> assertThat(party.after()).hasToString("Gamma är en kommun och part i samverkan."));
        assertThat(diff.of(Part.PARTY))
                .anySatisfy(party -> assertThat(party.after()).isNull());
        assertThat(diff.of(Part.BODY))
                .extracting(CharterDiff.Difference::change)
                .containsExactlyInAnyOrder(Change.ADDED, Change.REMOVED);
        assertThat(diff.of(Part.BODY))
                .anySatisfy(body -> assertThat(body.after()).hasToString("Forumet är ett forum."));
        assertThat(diff.of(Part.CHANGE))
                .singleElement()
                .satisfies(change -> assertThat(change.change()).isEqualTo(Change.REMOVED));
    }
}
