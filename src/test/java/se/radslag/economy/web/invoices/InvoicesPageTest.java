package se.radslag.economy.web.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.radslag.architecture.Covers;
import se.radslag.economy.out.Peppol;
import se.radslag.economy.web.EconomyVisit;
import se.radslag.world.PageTest;
import se.radslag.world.Visitor;

/** A year as it is taken away: statements, tables and invoices. */
@PageTest
class InvoicesPageTest {

    private static final String WORK = "/vastmanland/w/economy/";
    private static final String XML = WORK + "invoice/2017/vastmanland-samverkan-2017-1-norberg.xml";

    private final Visitor anybody;
    private final Visitor operator;

    InvoicesPageTest(@Autowired ApplicationContext context) {
        anybody = EconomyVisit.anybody(context);
        operator = EconomyVisit.operator(context);
    }

    private static Map<String, String> details(String party, String... more) {
        var typed = new HashMap<>(Map.of(
                "party", party,
                "name", "Exempel " + party,
                "organisation", "212000-0027",
                "scheme", "0007",
                "endpoint", "212000-0027",
                "reference", "ZZ1"));
        for (int i = 0; i < more.length; i += 2) {
            typed.put(more[i], more[i + 1]);
        }
        return typed;
    }

    private int entered(Map<String, String> typed) {
        var form = WORK + "billing?party=" + typed.get("party");
        var seen = operator.get(form).body().replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1");
        typed.put("seen", seen);
        return operator.press(form, WORK + "billing", typed).statusCode();
    }

    @Test
    @Covers("I-08")
    void a_statement_and_tables_are_taken_by_anybody_with_right_type_and_name() {
        var pdf = anybody.get("/vastmanland/kostnader/2017/norberg.pdf");
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(pdf.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"vastmanland-2017-norberg.pdf\"");
        assertThat(pdf.body()).startsWith("%PDF-");
        assertThat(anybody.get("/vastmanland/kostnader/2017/norberg.pdf?enhet=tkr")
                        .statusCode())
                .isEqualTo(200);
        assertThat(anybody.get("/vastmanland/kostnader/2017/norberg").body())
                .contains("href=\"/vastmanland/kostnader/2017/norberg.pdf\"");
        assertThat(anybody.get("/vastmanland/kostnader/2017").body())
                .contains("href=\"/vastmanland/kostnader/2017/underlag.csv\"");
        var csv = anybody.get("/vastmanland/kostnader/2017/underlag-1.csv");
        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(csv.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"vastmanland-2017-underlag-1.csv\"");
        assertThat(csv.body()).contains("\"vastmanland-samverkan-2017-1-norberg\";2017;1;\"2017-02-01\"", "130500,00");
        assertThat(anybody.get("/en/vastmanland/kostnader/2017/underlag.csv").body())
                .contains("Municipality code", "261000,00");
        assertThat(anybody.get("/vastmanland/kostnader/2017/finns-inte.pdf").statusCode())
                .isEqualTo(404);
        assertThat(anybody.get("/vastmanland/kostnader/2017/underlag-3.csv").statusCode())
                .isEqualTo(404);
    }

    @Test
    @Covers("I-08")
    void an_invoice_is_made_once_nothing_is_missing_and_keeps_the_official_rules() {
        assertThat(operator.get(XML).statusCode()).isEqualTo(404);
        assertThat(operator.get(WORK + "invoices?year=2017").body())
                .contains("Saknas: Registrerat namn, Organisationsnummer", "uppgifter saknas")
                .contains("Peppol BIS Billing 3", "EN 16931", "Svefaktura görs inte", "SFTI avråder")
                .contains("<a href=\"/vastmanland/kostnader/2017/norberg/samverkan/1\">130");
        assertThat(operator.press(WORK + "payee", WORK + "payee", Map.of("party", "region", "seen", "0"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(entered(details(
                        "region",
                        "street",
                        "Box 1",
                        "postcode",
                        "721 00",
                        "city",
                        "Exempelstad",
                        "bankgiro",
                        "991-2346",
                        "contact",
                        "Ekonomienheten",
                        "mail",
                        "ekonomi@exempel.se",
                        "vat",
                        "OUTSIDE",
                        "vat-reason",
                        "Kostnadsfördelning mellan huvudmän")))
                .isEqualTo(302);
        assertThat(entered(details("norberg"))).isEqualTo(302);
        var page = operator.get(WORK + "invoices?year=2017").body();
        assertThat(page).contains(XML, "kan faktureras", "faktureras inte");
        var xml = operator.get(XML);
        assertThat(xml.headers().firstValue("Content-Type")).hasValue("application/xml;charset=UTF-8");
        assertThat(Peppol.faults(xml.body())).isEmpty();
        assertThat(anybody.get(XML).statusCode()).isNotEqualTo(200);
    }

    @Test
    void a_number_that_cannot_be_right_is_told_at_its_field_and_nothing_typed_is_lost() {
        var answer = operator.press(
                WORK + "billing?party=sala",
                WORK + "billing",
                details("sala", "organisation", "212000-0026", "mail", "ekonomi", "seen", "0"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"organisation-fault\"", "id=\"mail-fault\"", "value=\"212000-0026\"", "value=\"ZZ1\"");
    }

    @Test
    void of_two_who_enter_a_partys_details_the_second_is_told() {
        var typed = details("arboga", "seen", "0");
        assertThat(operator.press(WORK + "billing?party=arboga", WORK + "billing", typed)
                        .statusCode())
                .isEqualTo(302);
        typed.put("reference", "ZZ2");
        var second = operator.press(WORK + "billing?party=arboga", WORK + "billing", typed);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body())
                .contains(
                        "Någon annan hann före", "Referens som ska stå på fakturan: ZZ1", "name=\"seen\" value=\"1\"");
    }

    @Test
    void of_two_who_choose_who_is_paid_the_second_is_told() {
        var path = "/varmland/w/economy/payee";
        assertThat(operator.press(path, path, Map.of("party", "eda", "seen", "0"))
                        .statusCode())
                .isEqualTo(302);
        var second = operator.press(path, path, Map.of("party", "kil", "seen", "0"));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Någon annan hann före", "<dd class=\"facts__value\">Eda</dd>");
    }
}
