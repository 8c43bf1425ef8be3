package se.radslag.people.web.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.radslag.architecture.Covers;
import se.radslag.world.PageTest;
import se.radslag.world.SignedIn;
import se.radslag.world.Visitor;

/** Everybody can read what their own part is, in plain words, and take it along on paper. */
@PageTest
class RolePageTest {

    @Autowired
    private Visitor citizen;

    @Autowired
    @SignedIn
    private Visitor coordinator;

    /** The page on the role of somebody who sits in a body. */
    private String role(String structure, String body, int which) {
        var found = Pattern.compile("/" + structure + "/person/([0-9a-f-]{36})")
                .matcher(citizen.get("/" + structure + "/organ/" + body).body());
        for (int i = 0; i <= which; i++) {
            assertThat(found.find()).as(body).isTrue();
        }
        return "/" + structure + "/person/" + found.group(1) + "/roll";
    }

    @Test
    @Covers("H-16")
    void a_director_reads_that_the_directors_take_part_in_the_chairs_council_without_seats() {
        var page = citizen.get(role("varmland", "db", 0)).body();
        assertThat(page)
                .contains(
                        "Deltar utan plats",
                        "Ledamöterna i Direktörsberedningen får vara med på mötena och yttra sig",
                        "Får göra här",
                        "Hör inte hemma här");
        assertThat(page.indexOf("Direktörsberedningen</a>")).isLessThan(page.indexOf("Ordföranderådet</a>"));
    }

    @Test
    void a_member_reads_the_seat_its_clause_its_last_day_and_what_the_words_mean() {
        var page = citizen.get(role("vastmanland", "srb", 0)).body();
        assertThat(page)
                .contains(
                        "Sista dagen på platsen",
                        "/avtal/klausuler/avtal/2.2",
                        "Inga: när ledamoten är borta står platsen tom",
                        "Ord på sidan",
                        "Ett råd till parterna. Varje part beslutar själv.");
    }

    @Test
    void the_same_is_had_on_paper() {
        var answer = citizen.get(role("vastmanland", "srb", 0) + ".pdf");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.body()).startsWith("%PDF-");
    }

    @Test
    void a_day_without_a_role_says_so_and_does_not_break() {
        var answer = citizen.get(role("varmland", "or", 0) + "?datum=2016-01-01");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Ingen roll den här dagen");
    }

    @Test
    void of_somebody_with_protected_identity_there_is_no_page_and_no_paper() {
        var persons = coordinator.get("/varmland/w/people/persons?namn=").body();
        var hidden = Pattern.compile("Skyddad identitet.*?/w/people/name\\?person=([0-9a-f-]{36})", Pattern.DOTALL)
                .matcher(persons);
        if (hidden.find()) {
            var path = "/varmland/person/" + hidden.group(1) + "/roll";
            assertThat(citizen.get(path).statusCode()).isEqualTo(404);
            assertThat(citizen.get(path + ".pdf").statusCode()).isEqualTo(404);
        }
        assertThat(citizen.get("/varmland/person/019aa000-0000-7000-8000-00000000dead/roll")
                        .statusCode())
                .isEqualTo(404);
    }
}
