package se.radslag.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TightOutputTest {

    private static String tight(String piece) {
        return new String(TightOutput.tight(piece.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    @Test
    void indentation_and_empty_lines_are_left_out() {
        assertThat(tight("<ul>\n    <li>å\n\n    </li> <li>")).isEqualTo("<ul>\n<li>å\n</li> <li>");
    }

    @Test
    void a_blank_between_words_stays() {
        assertThat(tight("a  b \nc")).isEqualTo("a  b \nc");
    }

    @Test
    void what_a_template_was_given_to_show_keeps_every_blank() throws IOException {
        var page = new Utf8ByteOutput();
        var output = new TightOutput(page);
        output.setContext("pre", null);
        output.writeUserContent("bodies:\n  or:\n    kind: political\n");
        var bytes = new ByteArrayOutputStream();
        page.writeTo(bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("bodies:\n  or:\n    kind: political\n");
    }
}
