package se.radslag.charter.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.radslag.architecture.Covers;
import se.radslag.charter.terms.Clause;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** Every fault of a file is told at once, with its place and what was probably meant. */
class FaultsTest {

    private static final Path FAULTY = Path.of("src/test/resources/charter/twenty-faults.yaml");
    private static final Pattern MARK = Pattern.compile("#! (\\d+) ([a-z-]+)$");

    @Test
    void a_file_with_twenty_faults_shows_all_twenty_with_their_places() throws Exception {
        var marked = new ArrayList<String>();
        var lines = Files.readAllLines(FAULTY);
        for (int i = 0; i < lines.size(); i++) {
            var mark = MARK.matcher(lines.get(i));
            if (mark.find()) {
                marked.add("%d:%s %s".formatted(i + 1, mark.group(1), mark.group(2)));
            }
        }
        assertThat(marked).hasSize(20);
        assertThat(Sample.faultsOf(Files.readString(FAULTY))).containsExactlyElementsOf(marked);
    }

    @Test
    void a_file_with_a_fault_gives_no_charter() {
        assertThat(Sample.read(Sample.and("meetings: 6")).charter()).isNull();
    }

    @Test
    void every_fault_can_be_said_in_both_languages() throws Exception {
        for (var fault : Sample.read(Files.readString(FAULTY)).faults()) {
            for (var language : Language.values()) {
                assertThat(FaultText.line(fault, Texts.in(language)))
                        .contains(String.valueOf(fault.at().line()))
                        .doesNotContain("{", "⟦");
            }
        }
    }

    @Test
    void an_unknown_key_is_told_with_the_nearest_known_one() {
        assertThat(said(Sample.and("purposse: []")))
                .containsExactly("line 21, column 5: The key purposse is not known here. Do you mean purpose?");
    }

    @Test
    void a_question_that_is_not_among_the_topics_is_told_in_a_remit_as_in_a_purpose() {
        for (var where : List.of("purpose", "remit")) {
            assertThat(said(Sample.and(where + ": {text: Vatten, topics: vattnet, clause: avtal/1}")))
                    .as(where)
                    .singleElement()
                    .asString()
                    .contains("vattnet", "topics");
        }
    }

    @Test
    void a_name_or_a_title_with_nothing_to_read_is_a_fault() {
        for (var blank : List.of("\"\"", "\" \"", "{sv: \"\"}", "{sv: Rådet, en: \" \"}")) {
            assertThat(said(Sample.with("names: Rådet", "names: " + blank)))
                    .as(blank)
                    .singleElement()
                    .asString()
                    .contains("a text belongs here");
        }
    }

    @Test
    void a_key_that_resembles_nothing_is_told_without_a_guess() {
        assertThat(said(Sample.and("zzzzzzzzzz: []")).getFirst()).doesNotContain("Do you mean");
    }

    @Test
    void a_term_without_a_clause_is_a_fault() {
        assertThat(Sample.faultsOf(Sample.with(", count: 2, clause: avtal/1", ", count: 2")))
                .contains("20:9 no-clause");
    }

    @Test
    void a_clause_that_no_term_names_is_a_fault() {
        assertThat(Sample.faultsOf(Sample.with("changes:", "  avtal/2: Ingen läser detta.\nchanges:")))
                .containsExactly("9:12 clause-unused");
    }

    @Test
    void a_clause_that_no_term_names_may_say_why() {
        var text = Sample.with("changes:", "  avtal/2: {text: Ingen läser detta., text-only: ett löfte}\nchanges:");
        assertThat(Sample.faultsOf(text)).isEmpty();
    }

    @Test
    @Covers("A-25")
    void a_clause_without_a_rule_keeps_its_words() {
        var text = Sample.with("changes:", "  avtal/2: {text: Alla hjälps åt., text-only: ett löfte}\nchanges:");
        assertThat(Sample.charter(text).clauses().values())
                .extracting(Clause::text)
                .contains("Alla hjälps åt.");
    }

    @Test
    void a_force_above_the_papers_is_a_fault() {
        assertThat(Sample.faultsOf(Sample.with("status: adopted", "status: reported")
                        .replace("count: 2,", "count: 2, force: must,")))
                .containsExactly("20:52 force-above-paper");
    }

    @Test
    void a_force_at_the_papers_is_none() {
        assertThat(Sample.faultsOf(Sample.with("count: 2,", "count: 2, force: must,")))
                .isEmpty();
    }

    @Test
    void a_body_like_itself_in_a_circle_is_a_fault() {
        assertThat(Sample.faultsOf(Sample.and("like: nytt") + "  nytt: {kind: group, names: Nytt, like: rad}\n"))
                .containsExactly("21:11 like-in-circle");
    }

    @Test
    void two_faults_of_the_same_name_on_one_line_are_two() {
        assertThat(Sample.faultsOf(Sample.and("aaaaaaa: 1\nbbbbbbbb: 2"))).hasSize(2);
    }

    private static List<String> said(String text) {
        var english = Texts.in(Language.EN);
        return Sample.read(text).faults().stream()
                .map(fault -> FaultText.line(fault, english))
                .map(line -> line.replaceAll(" Known keys.*", ""))
                .toList();
    }
}
