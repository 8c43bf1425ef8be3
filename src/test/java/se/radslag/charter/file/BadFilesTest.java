package se.radslag.charter.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no honest charters are refused at once, with a sentence and never with an error of ours. */
class BadFilesTest {

    @Nested
    class What_is_no_text {

        @Test
        void fifty_megabytes_are_refused_within_a_second() {
            var large = new byte[50 * 1024 * 1024];
            Arrays.fill(large, (byte) 'a');
            var began = worked();
            assertThat(faults(large)).containsExactly("1:1 too-large");
            assertThat(worked().minus(began)).isLessThan(Duration.ofSeconds(1));
        }

        @Test
        void a_binary_file_is_told_as_such() {
            assertThat(faults(new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2})).containsExactly("1:3 binary");
        }

        @Test
        void latin_1_is_told_with_the_place_of_the_first_wrong_letter() {
            var latin = "charter: prov\ntitle: Samverkan i länet\n".getBytes(StandardCharsets.ISO_8859_1);
            assertThat(faults(latin)).containsExactly("2:21 encoding");
        }

        @Test
        void utf_16_is_told_as_no_text() {
            assertThat(faults("charter: prov".getBytes(StandardCharsets.UTF_16LE)))
                    .containsExactly("1:2 binary");
        }

        @Test
        void a_byte_order_mark_does_no_harm() {
            assertThat(faults(("\uFEFF" + Sample.whole()).getBytes(StandardCharsets.UTF_8)))
                    .isEmpty();
        }

        @Test
        void line_ends_of_windows_do_no_harm() {
            assertThat(faults(Sample.whole().replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "   \n\n", "# only a comment\n", "---\n", "just words", "- a\n- list\n", "42"})
        void what_is_no_charter_is_told_as_such(String text) {
            assertThat(Sample.faultsOf(text)).containsExactly("1:1 not-a-charter");
        }

        private static List<String> faults(byte[] bytes) {
            return Sample.faults(CharterFile.read(bytes, 1));
        }
    }

    @Nested
    class What_yaml_could_do {

        @Test
        void a_yaml_bomb_is_refused_before_it_grows() {
            var bomb = new StringBuilder("charter: prov\nx0: &x0 [a, a, a, a, a, a, a, a, a]\n");
            for (int i = 1; i < 12; i++) {
                bomb.append("x%d: &x%d [%s]\n".formatted(i, i, ("*x" + (i - 1) + ", ").repeat(9)));
            }
            var faults = Sample.faultsOf(bomb.toString());
            assertThat(faults).contains("2:5 alias");
        }

        @Test
        void an_anchor_is_a_fault_even_if_nothing_uses_it() {
            assertThat(Sample.faultsOf(Sample.with("names: Rådet", "names: &namn Rådet")))
                    .containsExactly("18:12 alias");
        }

        @Test
        void an_alias_is_a_fault() {
            assertThat(Sample.faultsOf(Sample.with("names: Rådet", "names: *namn")))
                    .contains("18:12 alias");
        }

        @Test
        void a_merge_key_is_a_fault() {
            assertThat(Sample.faultsOf(Sample.and("<<: {kind: group}"))).containsExactly("21:5 merge-key");
        }

        @Test
        void a_key_given_twice_is_a_fault_that_names_the_first_line() {
            var result = Sample.read(Sample.and("names: Rådslaget"));
            assertThat(Sample.faults(result)).containsExactly("21:5 duplicate-key");
            assertThat(result.faults().getFirst().arguments()).containsExactly("names", 18);
        }

        @Test
        void a_tab_is_told_as_a_tab() {
            assertThat(Sample.faultsOf(Sample.with("    names: Rådet", "\tnames: Rådet")))
                    .containsExactly("18:1 tab");
        }

        @Test
        void a_tag_is_not_obeyed() {
            var text = Sample.with("names: Rådet", "names: !!java.net.URL [\"http://127.0.0.1/\"]");
            assertThat(Sample.faultsOf(text)).contains("18:12 tag");
        }

        @Test
        void two_documents_in_one_file_are_a_fault() {
            assertThat(Sample.faultsOf(Sample.whole() + "---\ncharter: annan\n"))
                    .contains("22:1 more-documents");
        }

        @Test
        void ten_thousand_levels_are_refused() {
            assertThat(Sample.faultsOf("charter: " + "[".repeat(10_000) + "]".repeat(10_000)))
                    .containsExactly("1:29 too-deep");
        }

        @Test
        void a_million_values_are_refused() {
            assertThat(Sample.faultsOf("charter: [" + "a,".repeat(900_000) + "a]"))
                    .singleElement()
                    .asString()
                    .endsWith("too-many-values");
        }

        @Test
        void broken_yaml_is_told_where_it_breaks() {
            assertThat(Sample.faultsOf(Sample.with("sv: Prov, en: Trial}", "sv: Prov, en: Trial")))
                    .singleElement()
                    .asString()
                    .matches("[34]:\\d+ yaml");
        }
    }

    @Nested
    class What_is_not_what_it_should_be {

        /** Wherever one sort of value is put in the place of another, faults are told and nothing falls over. */
        @Test
        void any_value_in_any_place_is_told_and_never_an_error_of_ours() {
            var lines = Sample.whole().lines().toList();
            var values = List.of("1", "[]", "{}", "[[1]]", "{a: {b: c}}", "''", "~", "{unknown: x}", "{unknown: }");
            for (int i = 0; i < lines.size(); i++) {
                for (var value : values) {
                    var changed = new ArrayList<>(lines);
                    changed.set(i, lines.get(i).replaceFirst(":.*", ": " + value));
                    assertThat(Sample.read(String.join("\n", changed))).isNotNull();
                }
            }
        }

        @Test
        void a_hundred_thousand_faults_are_told_within_ten_seconds() {
            var file = new StringBuilder("charter: prov\ntitle: Prov\n");
            for (int i = 0; i < 90_000; i++) {
                file.append("key-%d: 1\n".formatted(i));
            }
            var began = worked();
            assertThat(Sample.faultsOf(file.toString())).hasSize(90_000);
            assertThat(worked().minus(began)).isLessThan(Duration.ofSeconds(10));
        }

        /** A file with letters lost, doubled or swapped anywhere is read or refused. */
        @Test
        void a_damaged_file_is_told_and_never_an_error_of_ours() throws Exception {
            var whole = Files.readString(Path.of("charters/varmland.yaml"));
            var start = whole.substring(0, whole.lastIndexOf("\n", whole.length() / 4));
            var random = new Random(7);
            for (int i = 0; i < 150; i++) {
                int at = random.nextInt(start.length() - 2);
                var damaged = start.substring(0, at)
                        + "{}[],:&*!|>'\"\t\n -1a".charAt(random.nextInt(19))
                        + start.substring(at + random.nextInt(3));
                assertThat(Sample.read(damaged)).isNotNull();
            }
        }

        @Test
        void script_in_a_name_is_only_text() {
            var charter = Sample.charter(Sample.with("names: Rådet", "names: <script>alert(1)</script>"));
            assertThat(charter.name("rad", LocalDate.of(2026, 1, 1), "sv")).isEqualTo("<script>alert(1)</script>");
        }
    }

    /** The processor's time, which other programs on the machine do not stretch. */
    private static Duration worked() {
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }
}
