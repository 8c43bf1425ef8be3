package se.radslag.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document that a test writes from the code: it is written anew when stale, and the test fails until that is committed. */
public final class Generated {

    private Generated() {}

    public static void check(Path document, String text) {
        try {
            var before = Files.exists(document) ? Files.readString(document) : "";
            if (!before.equals(text)) {
                Files.createDirectories(document.getParent());
                Files.writeString(document, text);
            }
            assertThat(before.equals(text))
                    .as("%s was stale and has been written anew: read it and commit it", document)
                    .isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
