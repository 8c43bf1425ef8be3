package se.radslag.people.web.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.radslag.world.CouncilOfTwo;
import se.radslag.world.PageTest;
import se.radslag.world.SignedIn;
import se.radslag.world.Visitor;

/** What began before it was entered is an act of its own, with a reason that everybody can read. */
@PageTest
class BackdatedPageTest {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");

    @Autowired
    @SignedIn
    private Visitor coordinator;

    @Autowired
    private Visitor citizen;

    private Map<String, String> typed(String form, String from, String... namesAndValues) {
        var seen = SEEN.matcher(coordinator.get(form).body());
        assertThat(seen.find()).as(form).isTrue();
        var typed = new HashMap<>(Map.of(
                "seen",
                seen.group(1),
                "ordinal",
                "1",
                "given",
                "Efter",
                "political",
                "s",
                "from",
                from,
                "alike",
                "new"));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            typed.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return typed;
    }

    private static String form(String party) {
        return "/varmland/w/people/office?party=" + party + "&organ=ks&post=chair&ordinal=1";
    }

    private Map<String, String> office(String party, String from, String family) {
        return typed(
                form(party),
                from,
                "family",
                family,
                "party",
                party,
                "organ",
                "ks",
                "post",
                "chair",
                "standing",
                "HOLDER",
                "last",
                "2026-12-31");
    }

    private String log(String place, String act) {
        return coordinator.get(place + "/w/audit/entries?act=" + act).body();
    }

    @Test
    void an_office_entered_afterwards_says_why_and_stands_so_in_the_log() {
        var form = form("forshaga");
        var typed = office("forshaga", "2026-11-20", "Handfors");
        var silent = coordinator.press(form, "/varmland/w/people/office", typed);
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("Ange varför det förs in i efterhand", "Alla kan läsa skälet.");
        typed.put("backdated", "Protokollet justerades sent.");
        assertThat(coordinator.press(form, "/varmland/w/people/office", typed).statusCode())
                .isEqualTo(302);
        assertThat(log("", "people.backdate-appointment"))
                .contains("Utsåg till ett uppdrag i efterhand", "fördes in 2 dagar efteråt. Skälet är angivet.");
        var time = "/varmland/ledamoter/over-tid?organ=or";
        assertThat(citizen.get(time).body().replace('\u00a0', ' '))
                .contains("Infört i efterhand", "Efter Handfors", "Forshaga: ", "20 november 2026", "22 november 2026")
                .contains("Protokollet justerades sent.");
        assertThat(citizen.get("/en" + time).body()).contains("Entered afterwards", "Why afterwards");
        assertThat(citizen.get(time + "&part=kil").body()).doesNotContain("Efter Handfors");
    }

    @Test
    void what_begins_today_is_no_such_act_even_where_a_reason_was_typed() {
        var form = form("kristinehamn");
        var typed = office("kristinehamn", "2026-11-22", "Idagfors");
        typed.put("backdated", "Ska inte läsas av någon.");
        assertThat(coordinator.press(form, "/varmland/w/people/office", typed).statusCode())
                .isEqualTo(302);
        assertThat(citizen.get("/varmland/ledamoter/over-tid?organ=or").body())
                .doesNotContain("Ska inte läsas av någon.");
    }

    @Test
    void a_seat_entered_afterwards_says_why_and_stands_so_in_the_log() {
        CouncilOfTwo.begins(coordinator, "efterby");
        assertThat(citizen.get("/efterby/ledamoter/over-tid?organ=rad").body()).doesNotContain("Infört i efterhand");
        var form = "/efterby/w/people/seat?body=rad&seat=plats&party=alfa&ordinal=1&from=2026-11-01";
        var typed = typed(
                form,
                "2026-11-01",
                "family",
                "Platsfors",
                "body",
                "rad",
                "seat",
                "plats",
                "party",
                "alfa",
                "kind",
                "MEMBER",
                "last",
                "2026-12-31");
        assertThat(coordinator.press(form, "/efterby/w/people/seat", typed).statusCode())
                .isEqualTo(422);
        typed.put("backdated", "Beslutet kom bort i posten.");
        var answer = coordinator.press(form, "/efterby/w/people/seat", typed);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(log("/efterby", "people.backdate-seat"))
                .contains("Utsåg till en plats i efterhand", "fördes in 21 dagar efteråt");
        assertThat(citizen.get("/efterby/ledamoter/over-tid?organ=rad").body())
                .contains("Infört i efterhand", "Efter Platsfors", "Alfa: ", "Beslutet kom bort i posten.");
    }
}
