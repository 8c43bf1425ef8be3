package se.radslag.charter.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.radslag.charter.Charter;
import se.radslag.platform.text.Language;

/** Structures of sorts that neither shipped agreement has are said in true and well-formed sentences. */
class GeneralityTest {

    private static Charter read(String id) {
        try {
            var file = Files.readString(Path.of("src/test/resources/charters", id + ".yaml"));
            return Read.of(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> said(Charter charter, String day, Language language) {
        var explainer = Explainer.of(charter, LocalDate.parse(day), language);
        return charter.terms().stream()
                .map(placed -> explainer.say(placed).text().replace('\u00a0', ' '))
                .toList();
    }

    @Nested
    class A_federation_of_municipalities_without_a_region {

        private final Charter norrsken = read("norrsken");

        @Test
        void stands_on_its_statutes() {
            assertThat(said(norrsken, "2025-08-01", Language.SV))
                    .contains("Norrskensförbundet vilar på Stadgar för Norrskensförbundet.");
        }

        @Test
        void counts_inhabitants_on_a_day_of_the_year_before_the_election() {
            assertThat(said(norrsken, "2025-08-01", Language.SV))
                    .anyMatch(sentence -> sentence.contains("räknat den 31 december året före valet, dock högst fem"));
            assertThat(said(norrsken, "2025-08-01", Language.EN))
                    .anyMatch(sentence -> sentence.contains("counted on 31 December of the year before the election"));
        }

        @Test
        void has_the_parties_of_the_day() {
            assertThat(said(norrsken, "2024-10-14", Language.SV))
                    .contains("Medlemskommunerna är fyra parter: Akkakoski, Björkvattnet, Sandhamnen och Östervik.");
            assertThat(said(norrsken, "2024-10-15", Language.SV))
                    .anyMatch(sentence -> sentence.startsWith("Medlemskommunerna är fem parter: "));
        }

        @Test
        void lets_each_of_several_parties_name_its_own() {
            assertThat(said(norrsken, "2025-08-01", Language.SV))
                    .contains("Akkakoski, Jokkmyran, Sandhamnen och Östervik har en plats var i Gränsrådet; "
                            + "var och en utser vem som sitter.");
        }
    }

    @Nested
    class Two_regions_and_their_municipalities {

        private final Charter mittmarken = read("mittmarken");

        @Test
        void adopt_two_papers_that_are_told_apart() {
            assertThat(said(mittmarken, "2025-06-01", Language.SV))
                    .contains("Alla parter antog Avtal om Mittmarken den 30 november 2021.")
                    .contains("Storsele sade nej till Förlängning av avtalet den 20 oktober 2025.");
        }

        @Test
        void have_seats_together_and_a_size_that_is_one_number() {
            assertThat(said(mittmarken, "2025-06-01", Language.SV))
                    .contains("Alla parter har tillsammans 15 platser i Partirådet: valbara personer som "
                            + "partigrupperna utser. Ersättarna träder in i bestämd ordning.")
                    .contains("Partirådet ska ha 15 ledamöter.");
        }

        @Test
        void give_a_company_one_seat_on_top() {
            assertThat(said(mittmarken, "2025-06-01", Language.SV))
                    .contains("Mittbanan AB har en plats i Partirådet: verkställande direktören, som sitter så länge "
                            + "uppdraget varar. Den räknas inte in i antalet ledamöter.");
        }

        @Test
        void appoint_a_chair_out_of_their_members() {
            assertThat(said(mittmarken, "2025-06-01", Language.EN))
                    .anyMatch(sentence -> sentence.startsWith(
                            "The regions jointly appoint the chair of the Party Council out of their members."));
        }
    }

    @Nested
    class An_island_that_is_region_and_municipality_at_once {

        private final Charter havso = read("havso");

        @Test
        void stands_on_a_decision() {
            assertThat(said(havso, "2026-11-26", Language.SV))
                    .contains("Havsörådet vilar på Regionfullmäktiges beslut om Havsörådet.");
        }

        @Test
        void calls_groups_that_their_kind_does_not_tell_by_their_own_names() {
            assertThat(said(havso, "2026-11-26", Language.SV))
                    .contains("Sockenföreningarna har tillsammans en plats i Havsörådet; "
                            + "sockenföreningarna utser vem som sitter.");
        }

        @Test
        void lets_both_authorities_attend() {
            assertThat(said(havso, "2026-11-26", Language.SV))
                    .contains("Kustbevakningen och Länsstyrelsen får vara med på mötena och yttra sig.");
        }
    }

    @Nested
    class Two_groups_of_the_same_kind {

        private final Charter halves = Read.of("""
                charter: halvor
                title: {sv: Halvorna, en: The halves}
                papers: {avtal: {kind: agreement, status: adopted, title: Avtal, from: 2020-01-01}}
                clauses: {avtal/1: Alla sitter i rådet.}
                parties:
                  norr: {kind: municipality, names: {sv: kommunerna i norr, en: the northern municipalities}, each: {nordby: Nordby, isby: Isby}}
                  soder: {kind: municipality, names: {sv: kommunerna i söder, en: the southern municipalities}, each: {solby: Solby}}
                bodies:
                  rad:
                    kind: political
                    names: {sv: Norrlandsrådet}
                    seats:
                      - {id: n, for: each norr, count: {default: 2, nordby: 5}, clause: avtal/1}
                      - {id: s, for: soder, count: 3, clause: avtal/1}
                """);

        @Test
        void are_told_apart() {
            assertThat(said(halves, "2025-01-01", Language.SV))
                    .contains("Kommunerna i norr har två platser var i Norrlandsrådet, utom Nordby med fem; "
                            + "var och en utser vilka som sitter.")
                    .contains("Kommunerna i söder har tillsammans tre platser i Norrlandsrådet; "
                            + "kommunerna i söder utser vilka som sitter.");
        }

        @Test
        void sit_in_a_body_whose_swedish_name_takes_no_english_article() {
            assertThat(said(halves, "2025-01-01", Language.EN))
                    .contains("The northern municipalities have two seats each in Norrlandsrådet, except Nordby with "
                            + "five; each names who sits.");
        }

        @Test
        void are_one_party_when_there_is_only_one() {
            assertThat(said(halves, "2025-01-01", Language.SV)).contains("Kommunerna i söder är en part: Solby.");
        }
    }
}
