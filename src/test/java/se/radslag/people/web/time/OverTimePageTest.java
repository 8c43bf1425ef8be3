package se.radslag.people.web.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.radslag.architecture.Covers;
import se.radslag.world.PageTest;
import se.radslag.world.Visitor;

/** Who sat when is seen as a picture, with a table and a file that say the same. */
@PageTest
class OverTimePageTest {

    @Autowired
    private Visitor citizen;

    @Test
    @Covers("L-01")
    void a_bodys_posts_and_places_stand_line_by_line_with_everybody_who_had_them() {
        var page = citizen.get("/vastmanland/ledamoter/over-tid?organ=srb").body();
        assertThat(page)
                .contains("class=\"time\"", "Arboga: Ordförande i kommunstyrelsen", "Rad 1–24 av", ">2017<", ">2027<");
        var arboga = citizen.get("/vastmanland/ledamoter/over-tid?organ=srb&part=arboga")
                .body();
        assertThat(arboga).contains("Arboga: Företrädare för oppositionen").doesNotContain("Fagersta: ");
    }

    @Test
    void the_file_has_the_days_as_machines_write_them() {
        var file = citizen.get("/vastmanland/ledamoter/over-tid.csv?organ=srb&part=arboga");
        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(file.body()).startsWith("\uFEFF\"Organ\";\"Plats\"").contains(";\"2017-01-01\";\"2018-12-31\";");
    }

    @Test
    void a_body_that_is_not_there_is_not_found_and_a_party_that_is_none_is_left_out() {
        assertThat(citizen.get("/vastmanland/ledamoter/over-tid?organ=finns-inte")
                        .statusCode())
                .isEqualTo(404);
        assertThat(citizen.get("/vastmanland/ledamoter/over-tid?organ=srb&part=finns-inte&sida=99999")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @Covers("L-01")
    void a_persons_page_tells_the_seats_that_followed_an_office_also_when_the_time_is_over() {
        var then = citizen.get("/varmland/organ/or?datum=2019-05-02").body();
        var ids = Pattern.compile("/varmland/person/([0-9a-f-]{36})").matcher(then);
        boolean found = false;
        while (!found && ids.find()) {
            var person = citizen.get("/varmland/person/" + ids.group(1)).body();
            int before = person.indexOf("id=\"forr\"");
            found = before > 0
                    && person.indexOf("Följer uppdraget", before) > 0
                    && person.indexOf("Ordföranderådet", before) > 0;
        }
        assertThat(found).isTrue();
    }

    @Test
    void of_somebody_protected_nothing_is_told_of_the_past_either() {
        var page = citizen.get("/vastmanland/ledamoter/over-tid?organ=srb&part=sala")
                .body();
        assertThat(page).contains("Uppgiften visas inte");
    }

    @Test
    void a_partys_picture_goes_eight_years_back_and_leads_to_what_was_before() {
        assertThat(citizen.get("/vastmanland/kommun/arboga").body())
                .contains(
                        ">2019<",
                        "Visa även uppdrag som slutade före 2019",
                        "/vastmanland/kommun/arboga?historik=hela#")
                .doesNotContain(">2018<");
        assertThat(citizen.get("/vastmanland/kommun/arboga?historik=hela").body())
                .contains(">2015<")
                .doesNotContain("Visa även uppdrag");
        assertThat(citizen.get("/vastmanland/kommun/arboga?datum=2019-03-01").body())
                .contains(">2015<")
                .doesNotContain("Visa även uppdrag");
    }
}
