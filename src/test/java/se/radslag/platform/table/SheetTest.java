package se.radslag.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Tables as spreadsheets write them. */
class SheetTest {

    @Test
    void letters_are_read_from_utf_8_with_and_without_its_mark_and_from_windows() {
        var text = "Ort;Namn\nMölndal;Åke\n";
        for (var bytes : new byte[][] {
            text.getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
            text.getBytes(Charset.forName("windows-1252"))
        }) {
            var sheet = Sheet.read(bytes);
            assertThat(sheet.columns()).containsExactly("Ort", "Namn");
            assertThat(sheet.rows().getFirst().cell("Ort")).isEqualTo("Mölndal");
        }
    }

    @Test
    void semicolons_commas_and_tabs_part_cells() {
        for (var separator : new String[] {";", ",", "\t"}) {
            var sheet = Sheet.of("a" + separator + "b\n1" + separator + "2");
            assertThat(sheet.rows().getFirst().cell("b")).isEqualTo("2");
        }
    }

    @Test
    void a_quoted_cell_holds_separators_quotes_and_lines_and_rows_keep_their_line() {
        var sheet = Sheet.of("a;b\n\"x;\"\"y\"\"\nz\";2\n\n3;4\r\n");
        assertThat(sheet.rows()).hasSize(2);
        assertThat(sheet.rows().getFirst().cell("a")).isEqualTo("x;\"y\"\nz");
        assertThat(sheet.rows().getLast().line()).isEqualTo(5);
        assertThat(sheet.rows().getLast().cell("b")).isEqualTo("4");
    }

    @Test
    void nothing_gives_no_rows_and_a_short_row_has_empty_cells() {
        assertThat(Sheet.of("").rows()).isEmpty();
        assertThat(Sheet.of("a;b\n1").rows().getFirst().cell("b")).isEmpty();
    }
}
