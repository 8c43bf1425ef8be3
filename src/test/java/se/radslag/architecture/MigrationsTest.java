package se.radslag.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** One history of the database for all modules: two steps written at the same minute would stop every start. */
class MigrationsTest {

    @Test
    void no_two_steps_have_the_same_moment() throws IOException {
        try (var steps = Files.walk(Path.of("src/main/resources/db/migration"))) {
            assertThat(steps.filter(Files::isRegularFile)
                            .map(step -> step.getFileName().toString().split("__", 2)[0]))
                    .doesNotHaveDuplicates();
        }
    }
}
