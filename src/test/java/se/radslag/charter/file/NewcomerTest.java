package se.radslag.charter.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** Files as somebody writes them the first time: what is told helps to mend them. */
class NewcomerTest {

    @Test
    void a_key_that_belongs_inside_a_neighbour_is_told_with_the_neighbour() {
        assertThat(said(Sample.and("trial: true")))
                .containsExactly("rad 21, kolumn 5: Nyckeln trial hör hemma inne i life, inte här.");
    }

    @Test
    void a_key_that_is_indented_too_far_is_told_to_belong_further_out() {
        var text = Sample.whole() + "        powers: {act: call, by: members, clause: avtal/1}\n";
        assertThat(said(text.replace(
                        "      - {id: kommun, for: each kommuner, count: 2, clause: avtal/1}\n",
                        "      - id: kommun\n        for: each kommuner\n        clause: avtal/1\n")))
                .containsExactly("rad 23, kolumn 9: Nyckeln powers hör hemma längre ut. Är raden indragen för långt?");
    }

    @Test
    void a_section_that_belongs_in_a_body_is_told_with_the_section() {
        assertThat(said(Sample.whole() + "seats: []\n"))
                .containsExactly("rad 21, kolumn 1: Nyckeln seats hör hemma inne i bodies, inte här.");
    }

    @Test
    void a_swedish_key_is_told_with_the_grammars_own() {
        assertThat(said(Sample.and("platser: []")).getFirst()).contains("Menar du seats?");
    }

    @Test
    void another_word_for_the_same_is_told_with_the_grammars_own() {
        assertThat(said(Sample.with("organs: {rs: executive}", "predecessors: Landstinget"))
                        .getFirst())
                .contains("Menar du was?");
    }

    @Test
    void plural_list_keys_may_be_in_the_singular() {
        assertThat(said(Sample.and("lead: {act: call, days: 14, before: meeting, clause: avtal/1}")))
                .isEmpty();
    }

    @Test
    void a_merge_key_is_told_with_what_takes_its_place() {
        assertThat(said(Sample.whole() + "  annat: {<<: rad, kind: group, names: Annat}\n"))
                .containsExactly(
                        "rad 21, kolumn 11: Nyckeln << används inte i avtalsfiler. Använd like: för ett organ som liknar ett annat.");
    }

    @Test
    void a_name_that_does_not_exist_is_told_where_it_stands() {
        assertThat(said(Sample.with("for: each kommuner", "for: each komuner")))
                .containsExactly(
                        "rad 20, kolumn 27: Parten komuner finns inte. Menar du kommuner? Parter: alfa, beta, kommuner, region.");
    }

    @Test
    void a_body_without_its_kind_is_told() {
        assertThat(said(Sample.with("    kind: political\n", ""))).contains("rad 17, kolumn 5: Nyckeln kind saknas.");
    }

    @Test
    void a_list_where_a_mapping_belongs_is_told() {
        assertThat(said(Sample.with("title: {sv: Prov, en: Trial}", "title: [Prov]")))
                .contains("rad 2, kolumn 8: title: här ska en text stå.");
    }

    @Test
    void an_example_in_a_sentence_keeps_its_braces() {
        assertThat(said(Sample.with("count: 2", "count: [2]")).getFirst()).contains("{min: 2, max: 7}");
    }

    private static List<String> said(String text) {
        return Sample.read(text).faults().stream()
                .map(fault -> FaultText.line(fault, Texts.in(Language.SV)))
                .toList();
    }
}
