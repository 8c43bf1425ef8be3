package se.radslag.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.radslag.world.PageTest;
import se.radslag.world.SignedIn;
import se.radslag.world.Visitor;

/** Every list can be taken away from the head of its page, with the rows that its page shows, as CSV and as a workbook. */
@PageTest
class ListFilesPageTest {

    private static final Pattern LINK = Pattern.compile("class=\"files__link\" href=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    @SignedIn
    private Visitor operator;

    @ParameterizedTest
    @CsvSource({
        "/varmland/organ, Organ, Ordföranderådet",
        "/varmland/organ?sok=VRAU, Organ, Värmlandsrådets arbetsutskott",
        "/varmland/ledamoter, Organ, Arvika",
        "/varmland/kommun/arvika, Part, Arvika",
        "/varmland/avtal/klausuler, Papper, Värmlandsrådet",
        "/varmland/namn, Namn, Värmlandsrådet",
        "/varmland/vem-gor-vad, Område, Värmlandsrådet",
        "/varmland/w/people/persons, Namn, ;",
        "/varmland/w/people/register?party=arvika, Part, Kommunstyrelsen",
        "/varmland/w/access/accounts, E-postadress, Samordnare",
        "/w/notifications/letters, Till, Ärende",
        "/varmland/w/audit/entries, Händelse, Tidpunkt"
    })
    void a_list_is_taken_away_from_the_head_of_its_page(String page, String first, String row) {
        var links = LINK.matcher(operator.get(page).body())
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList();
        assertThat(links).hasSize(2);
        var csv = operator.get(links.getFirst());
        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(csv.body()).startsWith("\uFEFF\"" + first + "\"").contains(row);
        var workbook = operator.get(links.getLast());
        assertThat(workbook.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains(".xlsx"));
        assertThat(workbook.body()).startsWith("PK");
    }

    @Test
    void what_is_searched_for_is_all_that_is_taken_away() {
        var all = operator.get("/varmland/organ.csv").body().lines().count();
        assertThat(operator.get("/varmland/organ.csv?sok=VRAU").body().lines().count())
                .isBetween(2L, all - 1);
        assertThat(operator.get("/varmland/avtal/klausuler.csv?q=finns-inte")
                        .body()
                        .lines())
                .hasSize(1);
        assertThat(operator.get("/varmland/w/people/persons.csv?namn=finns-inte")
                        .body()
                        .lines())
                .hasSize(1);
    }

    @Test
    void a_list_speaks_the_language_of_its_page() {
        assertThat(operator.get("/en/varmland/organ.csv").body()).startsWith("\uFEFF\"Body\"");
    }

    @Test
    void lists_of_those_who_work_here_are_not_for_everybody() {
        var anybody = new Visitor(port);
        for (var path : new String[] {
            "/varmland/w/people/persons.csv",
            "/varmland/w/people/register.xlsx?party=arvika",
            "/varmland/w/access/accounts.csv",
            "/w/notifications/letters.xlsx"
        }) {
            assertThat(anybody.get(path).statusCode()).as(path).isEqualTo(401);
        }
    }
}
