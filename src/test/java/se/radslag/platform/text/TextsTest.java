package se.radslag.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final Texts swedish = Texts.in(Language.SV);

    @Test
    void arguments_are_named_or_numbered() {
        assertThat(swedish.say("texts.numbered", 2)).isEqualTo("2 dagar, på en mans ansvar");
        assertThat(swedish.say("texts.named", Map.of("days", 1, "required", 14)))
                .isEqualTo("en dag av 14");
        assertThat(swedish.say("texts.named", Map.of("days", 3, "required", 14)))
                .isEqualTo("3 dagar av 14");
    }

    @Test
    void an_apostrophe_is_an_apostrophe() {
        assertThat(Texts.in(Language.EN).say("texts.numbered", 2)).isEqualTo("2 days, at one man's risk");
    }

    @Test
    void a_brace_between_apostrophes_is_a_brace() {
        assertThat(swedish.say("texts.brace", "så")).isEqualTo("written as {sv: …}, not så");
    }

    @Test
    void a_date_is_written_out() {
        assertThat(swedish.say("texts.date", LocalDate.of(2027, 2, 12))).isEqualTo("den 12\u00a0februari\u00a02027");
    }

    @Test
    void a_missing_key_fails_where_tests_run() {
        assertThatThrownBy(() -> swedish.say("texts.not-there")).hasMessageContaining("texts.not-there");
        assertThatThrownBy(() -> swedish.say("nosuchmodule.title")).hasMessageContaining("nosuchmodule.title");
    }
}
