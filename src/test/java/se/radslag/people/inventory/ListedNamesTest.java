package se.radslag.people.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.radslag.charter.Charter;
import se.radslag.charter.explain.Read;

/** Two names for one network are told before it is listed twice. */
class ListedNamesTest {

    private static ListedNames named(String name) {
        var names = new ListedNames(new Inventory(charter(), List.of()));
        names.note(
                new Listing(null, ListingKind.NETWORK, "x", null, List.of(), null, List.of(), null, List.of()), name);
        return names;
    }

    private static Charter charter() {
        return Read.VARMLAND;
    }

    @ParameterizedTest
    @CsvSource({
        "Ekonomichefer, Nätverket för ekonomichefer",
        "Ekonomichefsnätverket, Nätverk ekonomichefer",
        "Kommundirektörsnätverket, Kommundirektörerna",
        "Socialchefer, Socialchefer i norra länsdelen",
        "Folkhälsonätverket, Folkhälsa",
        "Heads of finance, Finance network"
    })
    void these_are_nearly_the_same(String one, String other) {
        assertThat(named(one).nearly(other)).isPresent();
        assertThat(named(other).nearly(one)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "Kulturchefer, Kulturskolechefer",
        "Kommunjurister, Kommundirektörer",
        "Skolchefer, Socialchefer",
        "Nätverk, Nätverket för jurister",
        "Demensråd, Palliativt råd"
    })
    void these_are_not(String one, String other) {
        assertThat(named(one).nearly(other)).isEmpty();
    }

    @Test
    void the_very_name_is_found_however_it_is_written() {
        assertThat(named("Nätverket  för Ekonomichefer").called(" nätverket för ekonomichefer"))
                .isPresent();
        assertThat(named("Ekonomichefer").called("Ekonomichef")).isEmpty();
    }
}
