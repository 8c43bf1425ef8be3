package se.radslag.economy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.radslag.charter.Charter;
import se.radslag.charter.file.CharterFile;

/** Who pays by itself, by the agreement of Västmanland. */
class OwnCostsTest {

    private static final LocalDate IN_FORCE = LocalDate.of(2018, 5, 1);

    private static Charter vastmanland() throws IOException {
        var file = Files.readAllBytes(Path.of("charters/vastmanland.yaml"));
        return Objects.requireNonNull(CharterFile.read(file, 0).charter());
    }

    @Test
    void the_region_bears_what_a_municipality_does_not() throws IOException {
        var charter = vastmanland();
        var region = OwnCosts.of(charter, "region", IN_FORCE);
        var sala = OwnCosts.of(charter, "sala", IN_FORCE);
        assertThat(region).hasSizeGreaterThan(sala.size());
        assertThat(region).flatExtracting(bearing -> bearing.clauses()).contains("avtal/5/s1");
    }

    @Test
    void every_party_bears_the_fees_of_its_own_members() throws IOException {
        assertThat(OwnCosts.of(vastmanland(), "sala", IN_FORCE))
                .flatExtracting(bearing -> bearing.clauses())
                .contains("avtal/5/s2");
    }

    @Test
    void the_agreements_own_words_do_not_hold_the_day_before_it_does() throws IOException {
        assertThat(OwnCosts.of(vastmanland(), "sala", LocalDate.of(2016, 12, 31)))
                .flatExtracting(bearing -> bearing.clauses())
                .doesNotContain("avtal/5/s2");
    }
}
