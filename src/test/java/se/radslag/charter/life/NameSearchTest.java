package se.radslag.charter.life;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.charter.life.Agreements.VARMLAND;
import static se.radslag.charter.life.Agreements.VASTMANLAND;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.radslag.architecture.Covers;

class NameSearchTest {

    private static final List<NamedThing> VARMLANDS = NamedThings.of(VARMLAND);
    private static final List<NamedThing> VASTMANLANDS = NamedThings.of(VASTMANLAND);

    private static String found(List<NamedThing> things, String words) {
        return NameSearch.find(things, words).getFirst().thing().id();
    }

    @ParameterizedTest
    @Covers({"K-01", "K-07", "K-08", "X-32", "A-08"})
    @CsvSource({
        "Ordföranderådet, or",
        "VRAU, or",
        "Vrauden, or",
        "vrau:s, or",
        "Värmlandsrådets arbetsutskott, or",
        "värmlansrådets arbetsutskot, or",
        "ordforanderadet, or",
        "Ordförandrådet, or",
        "Landstinget i Värmland, region",
        "Värmlandstrafik, region",
        "Kristinhamn, kristinehamn",
        "saffle, saffle",
    })
    void varmlands_things_are_found_by_any_name(String words, String id) {
        assertThat(found(VARMLANDS, words)).isEqualTo(id);
    }

    @ParameterizedTest
    @Covers({"K-04", "X-33"})
    @CsvSource({
        "SRB, srb",
        "srb:n, srb",
        "Landstinget Västmanland, region",
        "Landstingsfullmäktige, rf",
        "landstingsdirektör, director",
        "skinskatteberg, skinnskatteberg",
    })
    void vastmanlands_things_are_found_by_any_name(String words, String id) {
        assertThat(found(VASTMANLANDS, words)).isEqualTo(id);
    }

    @Test
    void a_misspelt_forum_is_found_by_what_people_write() {
        assertThat(NameSearch.find(VARMLANDS, "samområdesråd"))
                .allSatisfy(hit -> assertThat(hit.by().use()).isEqualTo(NamedThing.Use.ALIAS));
    }

    @Test
    void other_words_find_nothing() {
        assertThat(NameSearch.find(VARMLANDS, "xyzzy")).isEmpty();
        assertThat(NameSearch.find(VARMLANDS, "  ")).isEmpty();
        assertThat(NameSearch.find(VARMLANDS, "?!")).isEmpty();
    }

    @Test
    void a_near_miss_is_marked_as_a_guess_and_hidden_by_a_name_that_is_right() {
        assertThat(NameSearch.find(VARMLANDS, "Kristinhamn").getFirst().isGuess())
                .isTrue();
        assertThat(NameSearch.find(VARMLANDS, "Kil")).noneMatch(NameSearch.Hit::isGuess);
    }

    @Test
    void the_region_of_varmland_took_the_place_of_four() {
        var region = VARMLANDS.stream()
                .filter(thing ->
                        thing.kind() == NamedThing.Kind.PARTY && thing.id().equals("region"))
                .findFirst()
                .orElseThrow();
        assertThat(region.own())
                .filteredOn(name -> name.use() == NamedThing.Use.PREDECESSOR)
                .hasSize(4);
        assertThat(region.hasChanged()).isTrue();
    }
}
