package se.radslag.people.web.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.radslag.architecture.Covers;
import se.radslag.world.PageTest;
import se.radslag.world.SignedIn;
import se.radslag.world.Visitor;

/** Whoever plans sees how much time the bodies take, of whom, and what that rests on. */
@PageTest
class LoadPageTest {

    private static final String PAGE = "/varmland/w/people/load";

    @LocalServerPort
    private int port;

    @Autowired
    @SignedIn
    private Visitor coordinator;

    @Test
    @Covers("B-42")
    void months_and_clashes_wait_for_meetings_with_days_and_the_page_says_so() {
        assertThat(coordinator.get("/varmland/w/people/load").body())
                .contains("Månad för månad syns timmarna, och vilka möten som krockar, först när mötena har dagar.");
    }

    @Test
    @Covers({"B-42", "F-28"})
    void hours_of_parties_bodies_and_people_stand_with_what_they_rest_on() {
        var page = coordinator.get(PAGE).body();
        assertThat(page)
                .contains("class=\"heat\"", "Direktörsberedningen", "Enligt avtalet", "Längden antagen", "Antaget")
                .contains("/varmland/avtal/klausuler/pm/db-moten", "De som lägger mest tid", "Visa som tabell");
        assertThat(coordinator.get(PAGE + "?party=arvika").body())
                .contains("Tid i samverkan: Arvika", "Var och en, organ för organ");
    }

    @Test
    void what_is_assumed_can_be_changed_and_is_used_only_where_the_agreement_is_silent() {
        var page = coordinator.get(PAGE + "?meetings=2&hours=1,5").body();
        assertThat(page).contains("value=\"2\"", "value=\"1,5\"");
        assertThat(page.substring(page.indexOf(">Vad varje organ tar")))
                .containsSubsequence("Värmlandsrådet", "<span>2</span>", "<span>1,5</span>", "<span>3</span>")
                .containsSubsequence("Direktörsberedningen", "<span>12</span>", "<span>4</span>", "<span>48</span>");
    }

    @Test
    void what_cannot_be_read_is_told_and_the_ordinary_is_used() {
        for (var wrong : new String[] {"meetings=många", "hours=0", "hours=25", "hours=-3", "meetings=100"}) {
            assertThat(coordinator
                            .get(PAGE + "?" + wrong.replace("å", "%C3%A5"))
                            .body())
                    .contains("Sidan räknar med det vanliga tills vidare");
        }
    }

    @Test
    @Covers("B-42")
    void bodies_that_share_people_are_warned_of_before_their_meetings_have_days() {
        var page = coordinator.get(PAGE).body();
        assertThat(page.substring(page.indexOf("Platser som krockar")))
                .containsSubsequence("Värmlandsrådet", "Ordföranderådet", "<span>21</span>");
    }

    @Test
    void the_file_has_a_row_for_each_membership() {
        var file = coordinator.get(PAGE + ".csv?party=arvika");
        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(file.body().lines()).hasSizeGreaterThan(9);
        assertThat(file.body())
                .startsWith("\uFEFF\"Namn\";\"Part\";\"Organ\"")
                .contains(";12;12;48,00;48,00;\"Enligt avtalet\";");
    }

    @Test
    void a_body_tells_everybody_the_time_it_takes() {
        assertThat(new Visitor(port).get("/varmland/organ/or").body())
                .contains(
                        "21 ledamöter, 6 möten om året på 3 timmar: 18 timmar var och 378 timmar tillsammans",
                        "Längden antagen");
    }

    @Test
    void nobody_who_has_not_signed_in_sees_who_is_loaded() {
        assertThat(new Visitor(port).get(PAGE).statusCode()).isEqualTo(401);
    }
}
