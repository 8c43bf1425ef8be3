package se.radslag.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlphabetTest {

    @Test
    void in_swedish_letters_with_marks_of_their_own_come_last_and_case_does_not_part() {
        assertThat(Stream.of("Östersund", "arvika", "Åmål", "Zinkgruvan", "Arboga", "Ärla")
                        .sorted(Alphabet.of(Language.SV).by(Function.identity())))
                .containsExactly("Arboga", "arvika", "Zinkgruvan", "Åmål", "Ärla", "Östersund");
    }

    @Test
    void in_english_they_stand_beside_their_plain_ones() {
        assertThat(Stream.of("Östersund", "Zinkgruvan", "Åmål", "Bro")
                        .sorted(Alphabet.of(Language.EN).by(Function.identity())))
                .containsExactly("Åmål", "Bro", "Östersund", "Zinkgruvan");
    }
}
