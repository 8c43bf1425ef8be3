package se.radslag.economy.web.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.radslag.architecture.Covers;
import se.radslag.economy.web.EconomyVisit;
import se.radslag.world.PageTest;
import se.radslag.world.Visitor;

/** Joint funds and projects as they are kept and read. */
@PageTest
class FundsPageTest {

    private static final String WORK = "/vastmanland/w/economy/";
    private static final String FUNDS = "/vastmanland/kostnader/fonder";

    private final Visitor anybody;
    private final Visitor operator;

    FundsPageTest(@Autowired ApplicationContext context) {
        anybody = EconomyVisit.anybody(context);
        operator = EconomyVisit.operator(context);
    }

    private String opened(String use, String name) {
        var answer = operator.press(
                WORK + "account",
                WORK + "account",
                Map.of("use", use, "name", name, "purpose", "Prova", "opened", "2026-01-15"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        var place = answer.headers().firstValue("Location").orElseThrow();
        return place.substring(place.indexOf('#') + 1);
    }

    private static Map<String, String> line(String account, int seen, String... more) {
        var typed = new HashMap<>(Map.of(
                "account",
                account,
                "seen",
                "" + seen,
                "amount",
                "1 000,50",
                "day",
                "2026-02-01",
                "source",
                "Faktura 7"));
        for (int i = 0; i < more.length; i += 2) {
            typed.put(more[i], more[i + 1]);
        }
        return typed;
    }

    private int sent(String noun, Map<String, String> typed) {
        return operator.press(WORK + noun + "?account=" + typed.get("account"), WORK + noun, typed)
                .statusCode();
    }

    private static String plain(String page) {
        return page.replaceAll("[\\u00a0\\u202f\\s]+", " ");
    }

    @Test
    @Covers("I-22")
    void a_fund_is_paid_in_and_allotted_by_position_for_all_to_see() {
        var fund = opened("JOINT_FUND", "Fonden för prov");
        assertThat(sent("line", line(fund, 0, "kind", "PAID_IN", "party", "koping")))
                .isEqualTo(302);
        assertThat(sent(
                        "allotment",
                        line(
                                fund,
                                1,
                                "amount",
                                "400",
                                "day",
                                "2026-03-01",
                                "body",
                                "srb",
                                "decided",
                                "2026-02-27",
                                "position",
                                "§ 8")))
                .isEqualTo(302);
        var page = plain(anybody.get(FUNDS).body());
        assertThat(page)
                .contains("Fonden för prov", "Inbetalat av en part: Köping", "1 000,50 kr", "600,50 kr")
                .contains("Strategisk regional beredning 27 februari 2026, § 8", "Faktura 7", "<polyline")
                .doesNotContain("w/economy/allotment");
        var csv = anybody.get(FUNDS + "/" + fund + ".csv");
        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(csv.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"vastmanland-" + fund + ".csv\"");
        assertThat(csv.body())
                .contains(
                        "\"2026-03-01\";\"Utdelat\";\"\";-400,00;\"Strategisk regional beredning\";\"2026-02-27\";\"§ 8\";\"Faktura 7\";");
        assertThat(anybody.get(FUNDS + "/" + fund + ".xlsx").body()).startsWith("PK");
        assertThat(anybody.get(FUNDS).body()).contains("href=\"" + FUNDS + "/" + fund + "/2\"");
        var after = anybody.get(FUNDS + "/" + fund + "/2").body();
        assertThat(plain(after))
                .contains(
                        "600,50 kr = 1 000,50 kr − 400 kr",
                        "Raden:</strong> Utdelat, 1 mars 2026. Källa: Faktura 7",
                        "/vastmanland/organ/srb?datum=2026-02-27")
                .contains("Inskrivet");
        assertThat(after).contains("href=\"" + FUNDS + "/" + fund + "/1\"");
        assertThat(anybody.get(FUNDS + "/" + fund + "/3").statusCode()).isEqualTo(404);
        assertThat(anybody.get("/vastmanland/kostnader/projekt/" + fund + "/1").statusCode())
                .isEqualTo(404);
    }

    @Test
    @Covers("I-22")
    void money_is_allotted_by_a_position_of_a_body_that_was_taken_by_then() {
        var fund = opened("JOINT_FUND", "Fonden för dagen");
        assertThat(sent("line", line(fund, 0, "kind", "PAID_IN", "party", "koping")))
                .isEqualTo(302);
        var late = line(fund, 1, "day", "2026-03-01", "body", "srb", "decided", "2026-03-02", "position", "§ 8");
        assertThat(sent("allotment", late)).isEqualTo(422);
        late.put("body", "finns-inte");
        var answer = operator.press(WORK + "allotment?account=" + fund, WORK + "allotment", late);
        assertThat(plain(answer.body()))
                .contains("Pengarna delas ut den 1 mars 2026", "Välj ett organ i avtalet", "value=\"2026-03-02\"");
        late.put("body", "srb");
        late.put("decided", "2026-03-01");
        assertThat(sent("allotment", late)).isEqualTo(302);
    }

    @Test
    @Covers("I-11")
    void a_project_lives_on_grants_and_never_below_nothing() {
        var project = opened("PROJECT", "Projektet för prov");
        assertThat(sent("line", line(project, 0, "kind", "GRANT"))).isEqualTo(302);
        var answer = operator.press(
                WORK + "line?account=" + project,
                WORK + "line",
                line(project, 1, "kind", "SPENT", "amount", "2000", "day", "2026-02-02"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(plain(answer.body())).contains("Så mycket finns inte på kontot", "value=\"2000\"");
        assertThat(plain(anybody.get("/vastmanland/kostnader/projekt").body()))
                .contains(
                        "Projektet för prov", "Bidrag utifrån", "7 000 000 kr för 2016", "avtal/klausuler/avtal/5/s4");
    }

    @Test
    void every_fault_is_told_and_nothing_typed_is_lost() {
        var fund = opened("JOINT_FUND", "Fonden för fel");
        var answer = operator.press(
                WORK + "line?account=" + fund,
                WORK + "line",
                line(fund, 0, "kind", "PAID_IN", "amount", "76Lt", "day", "31 juni", "source", ""));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(plain(answer.body()))
                .contains("inget belopp i kronor", "inget datum", "Källa behöver fyllas i", "value=\"76Lt\"");
        var ahead = operator.press(
                WORK + "line?account=" + fund, WORK + "line", line(fund, 0, "kind", "PAID_IN", "day", "2027-01-01"));
        assertThat(plain(ahead.body())).contains("har inte varit än", "Välj vilken part");
    }

    @Test
    void of_two_who_enter_the_same_next_line_the_second_is_told() {
        var fund = opened("JOINT_FUND", "Fonden för två");
        assertThat(sent("line", line(fund, 0, "kind", "PAID_IN", "party", "sala")))
                .isEqualTo(302);
        var second = operator.press(
                WORK + "line?account=" + fund, WORK + "line", line(fund, 0, "kind", "PAID_IN", "party", "norberg"));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(plain(second.body()))
                .contains(
                        "Någon annan hann före",
                        "Inbetalat av en part, Sala, 1 000,50 kr",
                        "name=\"seen\" value=\"1\"");
        assertThat(sent("line", line(fund, 1, "kind", "PAID_IN", "party", "norberg")))
                .isEqualTo(302);
    }

    @Test
    void only_those_who_have_signed_in_enter_anything() {
        assertThat(anybody.get(WORK + "account").statusCode()).isNotEqualTo(200);
    }
}
