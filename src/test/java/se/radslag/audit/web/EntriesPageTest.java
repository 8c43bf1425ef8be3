package se.radslag.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.radslag.audit.AuditLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Breach;
import se.radslag.kernel.Cited;
import se.radslag.kernel.Force;
import se.radslag.kernel.Origin;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Act;
import se.radslag.platform.usecase.Witness;
import se.radslag.world.PageTest;
import se.radslag.world.SignedIn;
import se.radslag.world.TestClock;
import se.radslag.world.Visitor;

@PageTest
class EntriesPageTest {

    private static final StructureId VARMLAND = new StructureId("varmland");

    @Autowired
    private Witness chronicle;

    @Autowired
    private AuditLookup lookup;

    @Autowired
    private TestClock clock;

    @Autowired
    @SignedIn
    private Visitor operator;

    @Autowired
    private Visitor anybody;

    private record NoticePeriod(Origin origin, List<String> clauses, Force force, Breach breach) implements Cited {}

    private record Command(StructureId structure, int meeting) {}

    private void summons(int meeting, int days) {
        var term = new NoticePeriod(new Origin(VARMLAND, 3), List.of("avtal/2.2"), Force.MUST, Breach.REFUSE);
        var verdicts = Verdicts.of(
                Verdict.of(term, "audit-try.notice", days >= 14).facts("days", days, "on", LocalDate.of(2027, 2, 12)));
        var act = new Act(
                "meetings.send-summons",
                VARMLAND,
                new Actor("operator-" + new UUID(1, 0xabcdef), java.util.Set.of(Actor.Role.OPERATOR)),
                new Command(VARMLAND, meeting),
                Map.of("meeting", meeting));
        if (verdicts.refuse()) {
            chronicle.refused(act, new Refused(verdicts).verdicts());
        } else {
            chronicle.done(act, verdicts);
        }
    }

    @Test
    void an_operator_reads_who_did_what_when_and_on_which_clause() {
        summons(7001, 13);
        summons(7001, 14);
        var page = operator.get("/varmland/w/audit/entries").body();
        assertThat(page)
                .contains(
                        "Operatör abcdef",
                        "Gjordes",
                        "Stoppades",
                        "meeting",
                        "22\u00a0november\u00a02026",
                        "i version 3 av avtalet")
                .contains("/varmland/avtal/klausuler/avtal/2.2");
        assertThat(page.indexOf("Gjordes")).isLessThan(page.indexOf("Stoppades"));
        assertThat(operator.get("/en/varmland/w/audit/entries").body())
                .contains("Operator abcdef", "Done", "Stopped", "/en/varmland/avtal/klausuler/avtal/2.2");
    }

    @Test
    void why_something_was_refused_is_answered_by_act_and_subject() {
        summons(7002, 13);
        clock.set(LocalDate.of(2026, 11, 23));
        summons(7002, 20);
        var answers = lookup.why(VARMLAND, "meetings.send-summons", "meeting", 7002);
        assertThat(answers).hasSize(2);
        assertThat(answers.getFirst().isDone()).isTrue();
        var refused = answers.getLast().verdicts().all().getFirst();
        assertThat(refused.refuses()).isTrue();
        assertThat(refused.facts().get("on")).isEqualTo(LocalDate.of(2027, 2, 12));
        assertThat(refused.facts().get("days")).hasToString("13");
        assertThat(refused.basis())
                .satisfies(basis -> assertThat(basis.origin()).isEqualTo(new Origin(VARMLAND, 3)))
                .satisfies(basis -> assertThat(basis.clauses()).containsExactly("avtal/2.2"));
        var page = operator.get("/varmland/w/audit/entries?act=meetings.send-summons&kind=meeting&subject=7002")
                .body();
        assertThat(page).contains("7002").doesNotContain("7001");
    }

    @Test
    void the_log_is_narrowed_by_act_and_date_and_whatever_else_is_typed_does_no_harm() {
        clock.set(LocalDate.of(2021, 4, 16));
        summons(7003, 14);
        var day = operator.get("/varmland/w/audit/entries?from=2021-04-16&until=2021-04-16")
                .body();
        assertThat(day).contains("7003").doesNotContain("7001");
        assertThat(operator.get("/varmland/w/audit/entries?from=2021-04-17&until=2021-04-18")
                        .body())
                .contains("Inget i loggen passar in");
        assertThat(operator.get("/varmland/w/audit/entries?from=x&before=y&act=%27%22%3Cscript%3E")
                        .body())
                .doesNotContain("<script>x", "\"<script>");
    }

    @Test
    void a_long_log_has_fifty_to_a_page() {
        clock.set(LocalDate.of(2019, 1, 1));
        for (int i = 0; i < 60; i++) {
            summons(8000 + i, 14);
        }
        var first = operator.get("/varmland/w/audit/entries?until=2019-01-01").body();
        assertThat(first.split("<tr id=", -1)).hasSize(51);
        var older =
                first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1").replace("&amp;", "&");
        var second = operator.get(older).body();
        assertThat(second.split("<tr id=", -1)).hasSize(11);
        assertThat(second).contains("Till de senaste").doesNotContain("rel=\"next\"");
    }

    @Test
    void the_file_holds_all_that_is_asked_for() {
        clock.set(LocalDate.of(2018, 1, 1));
        for (int i = 0; i < 55; i++) {
            summons(9000 + i, i == 0 ? 3 : 14);
        }
        var file = operator.get("/varmland/w/audit/entries.csv?until=2018-01-01");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("logg-varmland.csv"));
        var lines = file.body().lines().toList();
        assertThat(lines).hasSize(56);
        assertThat(lines.getFirst()).startsWith("\uFEFF\"Händelse\";\"Tidpunkt (UTC)\"");
        assertThat(lines.getLast())
                .contains("\"2018-01-01T08:15:00Z\"", "\"Stoppades\"", "\"meeting 9000\"", "\"avtal/2.2\";\"3\"");
    }

    @Test
    void sign_in_is_an_act_of_the_installation() {
        assertThat(operator.get("/w/audit/entries?act=access.sign-in-by-link").body())
                .contains("Loggade in med en engångslänk", "Någon som inte var inloggad", "Länken gällde");
    }

    @Test
    void nobody_else_reads_the_log_and_an_unknown_structure_has_none() {
        assertThat(anybody.get("/varmland/w/audit/entries").statusCode()).isEqualTo(401);
        assertThat(anybody.get("/varmland/w/audit/entries.csv").statusCode()).isEqualTo(401);
        assertThat(anybody.get("/w/audit/entries").statusCode()).isEqualTo(401);
        assertThat(operator.get("/nowhere/w/audit/entries").statusCode()).isEqualTo(404);
    }
}
