package se.radslag.economy.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.radslag.economy.domain.Vastmanland.CHARTER;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.radslag.architecture.Covers;
import se.radslag.kernel.Money;

/** The basis of an invoice keeps the official rules, however tax is handled and whichever way the money goes. */
class PeppolInvoiceTest {

    private static final LocalDate DAY = LocalDate.of(2018, 1, 10);

    /** Made-up numbers whose check digits are right. */
    static Billing seller(Vat vat) {
        var details = new EnumMap<Detail, String>(Map.of(
                Detail.NAME, "Region Exempel",
                Detail.ORGANISATION, "212000-0019",
                Detail.SCHEME, "0088",
                Detail.ENDPOINT, "7300000000011",
                Detail.STREET, "Box 1",
                Detail.POSTCODE, "721 00",
                Detail.CITY, "Exempelstad",
                Detail.BANKGIRO, "991-2346",
                Detail.CONTACT, "Ekonomienheten",
                Detail.MAIL, "ekonomi@exempel.se"));
        details.put(Detail.VAT, vat.name());
        if (vat != Vat.STANDARD) {
            details.put(Detail.VAT_REASON, "Ingen moms: kostnadsfördelning mellan huvudmän");
        }
        if (vat != Vat.OUTSIDE) {
            details.put(Detail.VAT_NUMBER, "SE212000001901");
        }
        return new Billing("region", details, 1);
    }

    static Billing buyer() {
        return new Billing(
                "koping",
                Map.of(
                        Detail.NAME, "Exempels kommun",
                        Detail.ORGANISATION, "2120000027",
                        Detail.SCHEME, "0007",
                        Detail.ENDPOINT, "212000-0027",
                        Detail.REFERENCE, "ZZ123"),
                1);
    }

    private static Invoice invoice(Vat vat) {
        var year = Outgoing.y2018("koping");
        return new Invoices(CHARTER).of(year, year.payments().getFirst(), seller(vat), buyer(), DAY);
    }

    @ParameterizedTest
    @EnumSource(Vat.class)
    @Covers("I-08")
    void an_instalment_keeps_the_rules_of_en_16931_and_peppol(Vat vat) {
        assertThat(Peppol.faults(PeppolInvoice.of(invoice(vat)))).isEmpty();
    }

    @Test
    void money_that_is_given_back_keeps_them_too() {
        var some = invoice(Vat.STANDARD);
        var back = new Invoice(
                some.number(),
                some.issued(),
                some.due(),
                some.year(),
                some.seller(),
                some.buyer(),
                some.item(),
                some.note(),
                new Money(-77_10));
        assertThat(Peppol.faults(PeppolInvoice.of(back))).isEmpty();
    }

    @Test
    void this_test_sees_a_rule_that_is_broken() {
        var good = PeppolInvoice.of(invoice(Vat.OUTSIDE));
        assertThat(Peppol.faults(good.replace("<cbc:BuyerReference>ZZ123</cbc:BuyerReference>", "")))
                .anyMatch(fault -> fault.contains("PEPPOL-EN16931-R003"));
        assertThat(Peppol.faults(good.replace(">2120000027<", ">2120000028<"))).isNotEmpty();
    }

    @Test
    void it_says_what_is_paid_and_how_it_came_about() {
        assertThat(PeppolInvoice.of(invoice(Vat.OUTSIDE)).replace('\u00a0', ' '))
                .contains("<cbc:ID>vastmanland-samverkan-2018-1-koping</cbc:ID>")
                .contains("kostnaden för samverkan, 2018, delbetalning 1")
                .contains("589553.86")
                .contains("50 % av")
                .contains("2018-02-01");
    }

    @Test
    void nothing_is_invoiced_that_somebody_has_yet_to_enter() {
        var nobody = Billing.none("koping");
        assertThat(nobody.missingAsBuyer()).contains(Detail.ORGANISATION, Detail.ENDPOINT, Detail.REFERENCE);
        var year = Outgoing.y2018("koping");
        assertThatThrownBy(() ->
                        new Invoices(CHARTER).of(year, year.payments().getFirst(), seller(Vat.OUTSIDE), nobody, DAY))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_one_who_is_paid_is_not_invoiced() {
        var region = Outgoing.y2018("region");
        assertThat(region.payments()).isNotEmpty().noneMatch(payment -> Invoices.isNeeded(region, payment, "region"));
    }
}
