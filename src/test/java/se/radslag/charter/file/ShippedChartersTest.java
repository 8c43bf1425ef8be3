package se.radslag.charter.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.radslag.architecture.Covers;
import se.radslag.charter.terms.Parties;
import se.radslag.kernel.Breach;
import se.radslag.kernel.Force;

/** The two charters that ship are whole, cite their clauses and never say more than their papers. */
class ShippedChartersTest {

    private static final LocalDate NOW = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(strings = {"varmland", "vastmanland"})
    void a_shipped_charter_is_whole(String id) throws Exception {
        assertThat(Sample.faultsOf(Files.readString(Path.of("charters", id + ".yaml"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"varmland", "vastmanland"})
    @Covers("A-05")
    void every_term_but_parties_and_bodies_cites_a_clause_that_is_there(String id) {
        var charter = Sample.shipped(id);
        for (var placed : charter.terms()) {
            assertThat(charter.clauses().keySet()).containsAll(placed.term().clauses());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"varmland", "vastmanland"})
    void only_what_must_hold_is_refused(String id) {
        for (var placed : Sample.shipped(id).terms()) {
            if (placed.term().force() == Force.NOTE) {
                assertThat(placed.term().breach())
                        .as(placed.term().header().at().toString())
                        .isNotEqualTo(Breach.REFUSE);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"varmland", "vastmanland"})
    void every_name_is_there_in_the_charters_language(String id) {
        var charter = Sample.shipped(id);
        charter.bodies()
                .forEach((body, given) -> assertThat(given.names()).as(body).isNotNull());
    }

    @Test
    @Covers("A-01")
    void varmland_has_one_region_and_sixteen_municipalities() {
        var parties = Sample.shipped("varmland").parties(all(), NOW);
        assertThat(parties).hasSize(17);
    }

    @Test
    @Covers("A-14")
    void vastmanland_has_one_region_and_ten_municipalities() {
        var parties = Sample.shipped("vastmanland").parties(all(), NOW);
        assertThat(parties).hasSize(11);
    }

    private static Parties all() {
        return new Parties(List.of(), Parties.Scope.ALL, false, false);
    }
}
