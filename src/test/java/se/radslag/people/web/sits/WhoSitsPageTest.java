package se.radslag.people.web.sits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.radslag.architecture.Covers;
import se.radslag.world.PageTest;
import se.radslag.world.SignedIn;
import se.radslag.world.Visitor;

/** What happens in a party is seen in the bodies the same day, and what was stands. */
@PageTest
class WhoSitsPageTest {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");

    @Autowired
    @SignedIn
    private Visitor coordinator;

    @Autowired
    private Visitor citizen;

    private String office(String structure, String party) {
        return "/" + structure + "/w/people/office?party=" + party + "&organ=ks&post=chair&ordinal=1";
    }

    private String seen(String form) {
        var found = SEEN.matcher(coordinator.get(form).body());
        assertThat(found.find()).as(form).isTrue();
        return found.group(1);
    }

    /** The link by which the chair of the executive is ended. */
    private String ending(String structure, String party) {
        var page = coordinator
                .get("/" + structure + "/w/people/register?party=" + party)
                .body();
        var chair = page.substring(page.indexOf("rdförande", page.indexOf("ommunfullmäktige")));
        var found = Pattern.compile("/w/people/ending\\?id=([0-9a-f-]+)&(?:amp;)?seen=(\\d+)")
                .matcher(chair.substring(chair.indexOf("ommunstyrelsen")));
        assertThat(found.find()).as(page).isTrue();
        return found.group(1) + " " + found.group(2);
    }

    private void resigns(String structure, String party, String last) {
        var row = ending(structure, party).split(" ", -1);
        var path = "/" + structure + "/w/people/ending";
        var answer = coordinator.press(
                path + "?id=" + row[0], path, Map.of("id", row[0], "seen", row[1], "last", last, "reason", "Avgår"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private Map<String, String> successor(String seen, String party, String given, String from) {
        var typed = new HashMap<String, String>();
        typed.put("party", party);
        typed.put("organ", "ks");
        typed.put("post", "chair");
        typed.put("ordinal", "1");
        typed.put("seen", seen);
        typed.put("given", given);
        typed.put("family", "Prövfors");
        typed.put("political", "s");
        typed.put("from", from);
        typed.put("last", "2026-12-31");
        typed.put("standing", "HOLDER");
        return typed;
    }

    @Test
    @Covers({"B-02", "B-08", "J-02"})
    void a_successor_follows_into_both_councils_the_same_day_and_history_stands() {
        resigns("varmland", "torsby", "2026-11-22");
        assertThat(citizen.get("/varmland/organ/or?datum=2026-11-23").body()).contains("Vakant: ingen har uppdraget");
        var form = office("varmland", "torsby");
        var answer = coordinator.press(
                form, "/varmland/w/people/office", successor(seen(form), "torsby", "Asta", "2026-11-24"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        for (var body : new String[] {"or", "vr"}) {
            assertThat(citizen.get("/varmland/organ/" + body + "?datum=2026-11-24")
                            .body())
                    .contains("Asta Prövfors");
            assertThat(citizen.get("/varmland/organ/" + body + "?datum=2026-11-22")
                            .body())
                    .doesNotContain("Asta Prövfors");
        }
        assertThat(citizen.get("/varmland/kommun/torsby?datum=2026-11-24").body())
                .contains("Asta Prövfors");
    }

    @Test
    @Covers("C-04")
    void a_named_seat_stays_when_its_chair_resigns_and_is_flagged() {
        var day = "/vastmanland/organ/srb?datum=2026-11-24";
        assertThat(citizen.get(day).body()).contains("4 ledamöter uppfyller");
        resigns("vastmanland", "sala", "2026-11-23");
        var form = office("vastmanland", "sala");
        coordinator.press(form, "/vastmanland/w/people/office", successor(seen(form), "sala", "Alvar", "2026-11-24"));
        assertThat(citizen.get(day).body()).contains("5 ledamöter uppfyller").doesNotContain("Alvar Prövfors");
    }

    @Test
    void whoever_comes_second_to_an_office_is_shown_both_and_changes_nothing() {
        var form = office("varmland", "kil");
        var old = seen(form);
        var typed = successor(old, "kil", "Tilda", "2026-11-25");
        assertThat(coordinator.press(form, "/varmland/w/people/office", typed).statusCode())
                .isEqualTo(302);
        var second = successor(old, "kil", "Melker", "2026-11-25");
        var answer = coordinator.press(form, "/varmland/w/people/office", second);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Melker Prövfors", "Tilda Prövfors", "Någon annan hann före");
        assertThat(citizen.get("/varmland/organ/or?datum=2026-11-25").body()).doesNotContain("Melker");
    }

    @Test
    void an_appointment_from_yesterday_asks_why_it_is_entered_afterwards_and_keeps_what_was_typed() {
        var form = office("varmland", "hagfors");
        var typed = successor(seen(form), "hagfors", "Signe", "2026-11-20");
        var answer = coordinator.press(form, "/varmland/w/people/office", typed);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Ange varför det förs in i efterhand", "value=\"Signe\"");
        typed.put("backdated", "Protokollet kom sent.");
        typed.put("alike", "new");
        assertThat(coordinator.press(form, "/varmland/w/people/office", typed).statusCode())
                .isEqualTo(302);
    }

    @Test
    void a_term_that_ends_before_it_starts_is_refused_at_its_field() {
        var form = office("varmland", "eda");
        var typed = successor(seen(form), "eda", "Vera", "2026-11-25");
        typed.put("last", "2026-11-01");
        var answer = coordinator.press(form, "/varmland/w/people/office", typed);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Uppdraget kan inte sluta innan det börjar", "href=\"#last\"");
    }

    @Test
    @Covers("B-30")
    void who_sat_on_a_day_has_one_answer_under_the_name_of_that_day() {
        assertThat(citizen.get("/varmland/organ/or?datum=2021-04-16").body())
                .contains("arbetsutskott", "17 platser och vilka som sitter på dem");
        assertThat(citizen.get("/varmland/organ/or?datum=2023-05-02").body())
                .contains("21 platser och vilka som sitter på dem");
        assertThat(citizen.get("/varmland/organ/or?datum=2022-01-28").body())
                .contains("Källorna säger inte säkert vilka platser som finns den här dagen");
    }

    @Test
    void of_somebody_protected_nothing_is_published() {
        var municipality = citizen.get("/varmland/kommun/hammaro").body();
        assertThat(municipality).contains("Uppgiften visas inte");
        var inside =
                coordinator.get("/varmland/w/people/register?party=hammaro").body();
        assertThat(inside).contains("Skyddad identitet");
        var name = Pattern.compile("<strong>([^<]+)</strong>(?:(?!<strong>).)*Skyddad identitet", Pattern.DOTALL)
                .matcher(inside);
        assertThat(name.find()).isTrue();
        assertThat(municipality).doesNotContain(name.group(1));
        assertThat(citizen.get("/varmland/ledamoter.csv").body()).doesNotContain(name.group(1));
        assertThat(citizen.get("/varmland/organ/vr").body()).doesNotContain(name.group(1));
    }

    @Test
    @Covers("J-02")
    void the_list_of_members_is_a_file_that_spreadsheets_open() {
        var file = citizen.get("/varmland/ledamoter.csv?organ=or");
        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(file.body())
                .startsWith("\uFEFF\"Organ\";\"Part\"")
                .contains("\"Ordföranderådet\";\"Arvika\";\"Ledamot\"");
        assertThat(file.body().lines()).hasSize(22);
    }

    @Test
    void nobody_who_has_not_signed_in_comes_to_the_registers() {
        assertThat(citizen.get("/varmland/w/people/register?party=arvika").statusCode())
                .isEqualTo(401);
    }
}
