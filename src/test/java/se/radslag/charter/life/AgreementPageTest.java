package se.radslag.charter.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.architecture.Covers;
import se.radslag.charter.CharterLookup;
import se.radslag.charter.domain.TakeCharterIntoEffect;
import se.radslag.charter.domain.UploadCharter;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.StructureId;
import se.radslag.world.PageTest;
import se.radslag.world.SignedIn;
import se.radslag.world.Visitor;

/** What people see of an agreement in life, and what those who record do; on structures that only this test has. */
@PageTest
class AgreementPageTest {

    private static final Actor OPERATOR = new Actor("test", Set.of(Actor.Role.OPERATOR));

    @Autowired
    private UploadCharter upload;

    @Autowired
    private TakeCharterIntoEffect effect;

    @Autowired
    private CharterLookup charters;

    @Autowired
    private RecordCouncilDecision record;

    @Autowired
    private JdbcClient sql;

    @Autowired
    @SignedIn
    private Visitor operator;

    @Autowired
    private Visitor everybody;

    @BeforeEach
    void both_structures_run() throws IOException {
        begin("varmland", "livet-v");
        begin("vastmanland", "livet-m");
        for (var table :
                List.of("council_decision", "condition_outcome", "approval", "departure", "settlement", "amendment")) {
            sql.sql("delete from charter." + table + " where structure_id like 'livet-%'")
                    .update();
        }
    }

    /** A shipped charter under a name of our own, so that no other test is disturbed. */
    private void begin(String shipped, String id) throws IOException {
        if (charters.current(new StructureId(id)).isEmpty()) {
            var file = Files.readString(Path.of("charters", shipped + ".yaml"))
                    .replace("charter: " + shipped, "charter: " + id);
            upload.handle(new UploadCharter.Command(file.getBytes(StandardCharsets.UTF_8), null), OPERATOR);
            effect.handle(new TakeCharterIntoEffect.Command(new StructureId(id), 1, 0), OPERATOR);
        }
    }

    private String seen(String path) {
        var answer = everybody.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private int decide(String structure, String decider, String said, String on, Map<String, String> more) {
        var page = "/" + structure + "/w/charter/decision?paper=avtal"
                + (more.containsKey("amendment") ? "&amendment=1" : "");
        var typed =
                new HashMap<>(Map.of("paper", "avtal", "decider", decider, "said", said, "on", on, "section", "§ 12"));
        typed.putAll(more);
        return operator.press(page, "/" + structure + "/w/charter/decision", typed)
                .statusCode();
    }

    @Test
    @Covers({"A-02", "A-03", "A-10"})
    void everybody_sees_who_has_adopted_the_agreement_and_since_when_it_holds() {
        assertThat(seen("/livet-v/avtal"))
                .contains("Gäller sedan 1\u00a0januari\u00a02019.", "Antaget av 17 av 17.", "Arbetsformerna");
        assertThat(seen("/livet-v/avtal?datum=2018-12-31")).contains("Antaget, gäller inte än");
        assertThat(seen("/livet-v/avtal?datum=2022-02-01")).contains("Går inte att säga");
        assertThat(seen("/livet-m/avtal/papper/avtal.csv")).contains("Sala");
        assertThat(seen("/livet-m/avtal/papper/avtal"))
                .contains("Känt ja från 0 av 11. För 11 är det okänt.", "30\u00a0juni\u00a02016");
        assertThat(seen("/en/livet-v/avtal/papper/avtal")).contains("Adopted by 17 of 17.", "In force since");
    }

    @Test
    void everybody_sees_no_way_of_recording_and_is_asked_to_sign_in() {
        assertThat(seen("/livet-m/avtal/papper/avtal")).doesNotContain("/w/charter/");
        assertThat(everybody.get("/livet-m/w/charter/decision?paper=avtal").statusCode())
                .isEqualTo(401);
        assertThat(operator.get("/livet-m/avtal/papper/avtal").body())
                .contains("/livet-m/w/charter/decision?paper=avtal");
    }

    @Test
    @Covers({"A-02", "A-14"})
    void an_operator_records_a_decision_and_everybody_sees_it_at_once() {
        assertThat(decide("livet-m", "sala", "YES", "2016-06-20", Map.of("registry", "2016/123")))
                .isEqualTo(302);
        assertThat(seen("/livet-m/avtal/papper/avtal"))
                .contains("Känt ja från 1 av 11. För 10 är det okänt.", "§ 12, 2016/123", "20\u00a0juni\u00a02016");
    }

    @Test
    @Covers({"M-14", "A-22"})
    void an_amendment_is_not_in_force_by_ten_and_stopped_by_the_eleventh() {
        var path = propose("livet-m", "avtal");
        var parties = List.copyOf(Agreements.VASTMANLAND.parties().keySet());
        for (var party : parties.subList(0, 10)) {
            assertThat(decide("livet-m", party, "YES", "2026-11-10", Map.of("amendment", "1")))
                    .isEqualTo(302);
        }
        assertThat(seen(path)).contains("Antaget av 10 av 11.", "Har inte svarat", "Inte antaget");
        assertThat(decide("livet-m", parties.getLast(), "NO", "2026-11-20", Map.of("amendment", "1")))
                .isEqualTo(302);
        assertThat(seen(path)).contains("Stoppat 20\u00a0november\u00a02026. Nej från");
        assertThat(seen("/livet-m/avtal")).contains("Stoppat");
    }

    @Test
    @Covers({"V-15", "A-11"})
    void the_working_forms_are_amended_by_one_body_and_the_agreement_not_at_all() {
        var path = propose("livet-v", "former");
        assertThat(seen(path)).contains("Ordföranderådet");
        var refused = operator.press(
                "/livet-v/w/charter/amendment?paper=avtal",
                "/livet-v/w/charter/amendment",
                Map.of("paper", "avtal", "title", "Fler möten", "on", "2026-11-01"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Det går inte att säga vem som beslutar om en ändring", "pm/innehall");
    }

    private String propose(String structure, String paper) {
        var answer = operator.press(
                "/" + structure + "/w/charter/amendment?paper=" + paper,
                "/" + structure + "/w/charter/amendment",
                Map.of("paper", paper, "title", "Fler möten", "on", "2026-11-01"));
        assertThat(answer.statusCode()).isEqualTo(302);
        return "/" + structure + "/avtal/papper/" + paper + "/andringar/1";
    }

    @Test
    @Covers({"M-15", "A-23", "A-24"})
    void one_party_leaving_ends_it_for_all_and_asks_for_a_settlement() {
        var form = operator.get("/livet-m/w/charter/departure").body();
        assertThat(form).contains("upphör avtalet", "för alla", "Ingen uppsägningstid är känd");
        var left = operator.press(
                "/livet-m/w/charter/departure",
                "/livet-m/w/charter/departure",
                Map.of("party", "sala", "on", "2026-11-02", "leaves", "2026-11-20"));
        assertThat(left.statusCode()).isEqualTo(302);
        assertThat(seen("/livet-m/avtal"))
                .contains(
                        "Upphörde att gälla 20\u00a0november\u00a02026",
                        "Sala beslutade 2\u00a0november\u00a02026 att lämna",
                        "Särskild överenskommelse om kostnader");
    }

    @Test
    @Covers("M-16")
    void a_condition_that_was_not_met_lets_all_approvals_lapse() {
        operator.press(
                "/livet-m/w/charter/condition?paper=avtal",
                "/livet-m/w/charter/condition",
                Map.of("paper", "avtal", "met", "no", "on", "2016-12-31", "seen", "0"));
        assertThat(seen("/livet-m/avtal/papper/avtal")).contains("Förfallet", "Alla godkännanden förföll");
    }

    @Test
    void what_is_missing_is_told_in_words_and_nothing_typed_is_lost() {
        var answer = operator.press(
                "/livet-m/w/charter/decision?paper=avtal",
                "/livet-m/w/charter/decision",
                Map.of("paper", "avtal", "decider", "sala", "on", "i går", "registry", "<b>2016</b>"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("2 saker behöver rättas", "Välj vad beslutet blev.", "åååå-mm-dd", "&lt;b>2016&lt;/b>")
                .doesNotContain("<b>2016");
    }

    @Test
    void a_second_decision_of_the_same_council_becomes_a_correction_with_a_reason() {
        decide("livet-m", "sala", "YES", "2016-06-20", Map.of());
        assertThat(decide("livet-m", "sala", "NO", "2016-06-21", Map.of())).isEqualTo(200);
        var corrected = operator.press(
                "/livet-m/w/charter/decision?paper=avtal",
                "/livet-m/w/charter/correction",
                Map.of(
                        "paper",
                        "avtal",
                        "decider",
                        "sala",
                        "said",
                        "NO",
                        "on",
                        "2016-06-21",
                        "reason",
                        "Fel dag",
                        "seen",
                        "1"));
        assertThat(corrected.statusCode()).isEqualTo(302);
        assertThat(sql.sql("select count(*) from charter.council_decision where structure_id = 'livet-m'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        var late = operator.press(
                "/livet-m/w/charter/decision?paper=avtal",
                "/livet-m/w/charter/correction",
                Map.of(
                        "paper",
                        "avtal",
                        "decider",
                        "sala",
                        "said",
                        "YES",
                        "on",
                        "2016-06-21",
                        "reason",
                        "Igen",
                        "seen",
                        "1"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(seen("/livet-m/avtal/rattelser.csv")).contains("Fel dag", "Sala");
        assertThat(seen("/livet-m/avtal/rattelser")).contains("Fel dag", "Operatör …", "2016", "Sala");
        assertThat(seen("/livet-v/avtal/rattelser")).contains("Inget har rättats");
    }

    @Test
    void a_departure_filled_in_before_somebody_else_recorded_one_is_told_so() {
        var form = "/livet-m/w/charter/departure";
        var first = Map.of("party", "sala", "on", "2026-09-01", "leaves", "2028-01-01", "reason", "x", "seen", "0");
        assertThat(operator.press(form, form, first).statusCode()).isEqualTo(302);
        var other = Map.of("party", "koping", "on", "2026-09-02", "leaves", "2028-01-01", "reason", "x", "seen", "0");
        assertThat(operator.press(form, form, other).statusCode()).isEqualTo(409);
        assertThat(operator.get(form).body()).contains("name=\"seen\" value=\"1\"");
    }

    @Test
    void of_two_who_record_the_same_one_is_told_that_the_other_was_quicker() {
        var command = new RecordCouncilDecision.Command(
                new StructureId("livet-m"), "avtal", null, "sala", true, LocalDate.of(2016, 6, 20), null, null, 0);
        record.handle(command, OPERATOR);
        assertThat(catchThrowable(() -> record.handle(command, OPERATOR))).isInstanceOf(ChangedByAnother.class);
    }

    @Test
    @Covers({"K-01", "K-08", "X-32"})
    void names_are_found_by_old_ones_short_ones_and_misspellings() {
        assertThat(seen("/livet-v/namn?q=vrauden")).contains("En träff", "Värmlandsrådets arbetsutskott");
        assertThat(seen("/livet-v/namn?q=Kristinhamn")).contains("närmast i stavning");
        assertThat(seen("/livet-v/namn?q=%3Cscript%3E"))
                .contains("Inget hittades")
                .doesNotContain("<script>”");
        assertThat(seen("/en/livet-m/namn")).contains("Västmanland County Council", "Names through time");
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(everybody.get("/livet-m/avtal/papper/inget").statusCode()).isEqualTo(404);
        assertThat(everybody.get("/livet-m/avtal/papper/avtal/andringar/99").statusCode())
                .isEqualTo(404);
        assertThat(operator.get("/livet-m/w/charter/decision?paper=inget").statusCode())
                .isEqualTo(404);
    }
}
