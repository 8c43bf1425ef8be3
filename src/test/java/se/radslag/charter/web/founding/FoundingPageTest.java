package se.radslag.charter.web.founding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.radslag.architecture.Covers;
import se.radslag.charter.CharterLookup;
import se.radslag.charter.domain.TakeCharterIntoEffect;
import se.radslag.charter.domain.UploadCharter;
import se.radslag.charter.file.CharterFile;
import se.radslag.charter.web.Shipped;
import se.radslag.kernel.StructureId;
import se.radslag.world.PageTest;
import se.radslag.world.SignedIn;
import se.radslag.world.Visitor;

/** How a body is founded and closed in the browser. */
@PageTest
class FoundingPageTest {

    private static final String FORM = "/vastmanland/w/charter/founding";

    @LocalServerPort
    private int port;

    @Autowired
    private CharterLookup charters;

    @Autowired
    @SignedIn
    private Visitor operator;

    @BeforeEach
    void both_structures_run(@Autowired UploadCharter upload, @Autowired TakeCharterIntoEffect effect) {
        new Shipped(charters, upload, effect).are_there();
    }

    /** A whole decision by SRB. */
    private static Map<String, String> decision(String name) {
        var typed = new HashMap<String, String>();
        typed.put("name", name);
        typed.put("kind", "GROUP");
        typed.put("by", "srb");
        typed.put("decided", "2026-11-20");
        typed.put("section", "§ 12");
        typed.put("assignment", "Föreslå gemensamma insatser.");
        typed.put("motive", "Besöken spänner över flera kommuner.");
        typed.put("parties-0", "each kommuner");
        typed.put("min-0", "1");
        typed.put("max-0", "2");
        typed.put("record", "NOTES");
        typed.put("ending", "FURTHER_NOTICE");
        return typed;
    }

    private static Map<String, String> with(Map<String, String> typed, String field, String value) {
        var more = new HashMap<>(typed);
        more.put(field, value);
        return more;
    }

    @Test
    @Covers({"C-19", "C-20", "L-35"})
    void a_group_is_founded_and_stands_among_the_bodies_with_its_decision() {
        var answer = operator.press(FORM, FORM, decision("Besöksnäringsgruppen"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("/vastmanland/organ/besoksnaringsgruppen?sparat=founded");
        var page =
                new Visitor(port).get("/vastmanland/organ/besoksnaringsgruppen").body();
        assertThat(page)
                .contains(
                        "Besöksnäringsgruppen",
                        "Föreslå gemensamma insatser",
                        "/avtal/klausuler/beslut-besoksnaringsgruppen/uppdrag");
        assertThat(new Visitor(port)
                        .get("/vastmanland/avtal/klausuler/beslut-besoksnaringsgruppen/beslut")
                        .body())
                .contains("Besöken spänner över flera kommuner.");
        var export = operator.get("/vastmanland/w/charter/export").body();
        assertThat(export).contains("besoksnaringsgruppen:", "# Samverkansstruktur Västmanland");
        assertThat(CharterFile.read(export.getBytes(StandardCharsets.UTF_8), 0).faults())
                .isEmpty();
    }

    @Test
    @Covers("M-18")
    void a_group_without_an_assignment_is_refused_with_its_clause_and_nothing_typed_is_lost() {
        var answer = operator.press(FORM, FORM, with(decision("Gruppen för broar"), "assignment", ""));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Avtalet kräver ett uppdrag", "href=\"#assignment\"", "value=\"Gruppen för broar\"", "§ 12");
        assertThat(new Visitor(port).get("/vastmanland/organ/gruppen-for-broar").statusCode())
                .isEqualTo(404);
    }

    @Test
    void all_that_is_wrong_is_told_at_once_in_the_readers_language() {
        var answer = operator.press(
                "/en" + FORM, "/en" + FORM, Map.of("kind", "TEMPORARY_GROUP", "by", "region.rs", "until", "soon"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "The body needs a name",
                        "day of the decision",
                        "Write the day as",
                        "Nothing in the agreement lets")
                .contains("asks for an assignment", "asks for a composition", "asks for the ways of working");
    }

    @Test
    @Covers("F-44")
    void similar_bodies_are_shown_first_and_a_second_press_goes_on() {
        var typed = decision("Kulturrådet för länet");
        var first = operator.press(FORM, FORM, typed);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains("liknande organ", "name=\"seen\"", "value=\"Kulturrådet för länet\"");
        var seen = java.util.regex.Pattern.compile("name=\"seen\" value=\"([^\"]+)\"")
                .matcher(first.body())
                .results()
                .map(hit -> hit.group(1))
                .toList();
        assertThat(seen).isNotEmpty();
        var body = new StringBuilder();
        with(typed, "x", "")
                .forEach((name, value) -> body.append(name)
                        .append('=')
                        .append(java.net.URLEncoder.encode(value, StandardCharsets.UTF_8))
                        .append('&'));
        seen.forEach(id -> body.append("seen=").append(id).append('&'));
        var proof = java.util.regex.Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(first.body());
        assertThat(proof.find()).isTrue();
        assertThat(operator.post(
                                FORM,
                                body + "_csrf=" + java.net.URLEncoder.encode(proof.group(1), StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void script_in_a_name_is_shown_as_text() {
        var answer = operator.press(FORM, FORM, decision("<script>alert(2)</script> brunn"));
        assertThat(answer.statusCode()).isEqualTo(302);
        var page = new Visitor(port)
                .get(answer.headers().firstValue("Location").orElseThrow())
                .body();
        assertThat(page).contains("&lt;script&gt;alert(2)").doesNotContain("<script>alert(2)");
    }

    @Test
    @Covers("C-35")
    void a_body_is_closed_with_its_reason_and_a_place_for_what_is_left() {
        var founded = operator.press(FORM, FORM, decision("Vattengruppen"));
        assertThat(founded.statusCode()).as(founded.body()).isEqualTo(302);
        var form = "/vastmanland/w/charter/closing?body=vattengruppen";
        var typed = new HashMap<>(Map.of(
                "body",
                "vattengruppen",
                "by",
                "srb",
                "decided",
                "2026-11-21",
                "last",
                "2026-12-31",
                "reason",
                "Uppdraget är slutfört."));
        var missing = operator.press(form, "/vastmanland/w/charter/closing", typed);
        assertThat(missing.statusCode()).isEqualTo(422);
        assertThat(missing.body()).contains("Säg vart det som inte är klart går", "Uppdraget är slutfört.");
        typed.put("open", "SRB tar över.");
        assertThat(operator.press(form, "/vastmanland/w/charter/closing", typed).statusCode())
                .isEqualTo(302);
        assertThat(new Visitor(port)
                        .get("/vastmanland/organ/vattengruppen?datum=2027-01-01")
                        .body())
                .contains("Upphörd");
        assertThat(charters.current(new StructureId("vastmanland"))
                        .orElseThrow()
                        .bodies())
                .containsKey("vattengruppen");
    }

    @Test
    void the_form_shows_what_the_agreement_asks_for_without_script() {
        var answer = operator.press(FORM, FORM, Map.of("kind", "PROJECT", "by", "srb", "act", "look"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Avtalet frågar också efter", "organisation", "När projekt inrättas");
        assertThat(operator.press(FORM, FORM, with(decision("Mer plats"), "act", "more"))
                        .body())
                .contains("parties-5", "value=\"Mer plats\"");
    }

    @Test
    void only_an_operator_founds_and_closes() {
        assertThat(new Visitor(port).get(FORM).statusCode()).isEqualTo(401);
        assertThat(new Visitor(port)
                        .get("/vastmanland/w/charter/closing?body=srb")
                        .statusCode())
                .isEqualTo(401);
    }
}
