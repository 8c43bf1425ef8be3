package se.radslag.economy.out;

import java.io.StringWriter;
import java.time.LocalDate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/** Writes the basis of an invoice as UBL 2.1 by Peppol BIS Billing 3. Tests hold it against the official rules. */
public final class PeppolInvoice {

    private static final String UBL = "urn:oasis:names:specification:ubl:schema:xsd:";
    private static final String PEPPOL = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0";
    private static final String ORGANISATION = "0007";

    private final Invoice invoice;
    private final Ubl xml;

    private PeppolInvoice(Invoice invoice, Ubl xml) {
        this.invoice = invoice;
        this.xml = xml;
    }

    public static String of(Invoice invoice) {
        var text = new StringWriter();
        try {
            var out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("Invoice");
            out.writeDefaultNamespace(UBL + "Invoice-2");
            out.writeNamespace("cac", UBL + "CommonAggregateComponents-2");
            out.writeNamespace("cbc", UBL + "CommonBasicComponents-2");
            new PeppolInvoice(invoice, new Ubl(out)).write();
            out.writeEndElement();
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException failure) {
            throw new IllegalStateException(failure);
        }
        return text.toString();
    }

    private void write() throws XMLStreamException {
        xml.text("CustomizationID", PEPPOL);
        xml.text("ProfileID", "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0");
        xml.text("ID", invoice.number());
        xml.text("IssueDate", invoice.issued().toString());
        xml.text("DueDate", invoice.due().toString());
        xml.text("InvoiceTypeCode", "380");
        xml.text("Note", invoice.note());
        xml.text("DocumentCurrencyCode", "SEK");
        xml.text("BuyerReference", of(invoice.buyer(), Detail.REFERENCE));
        period();
        xml.in("AccountingSupplierParty", () -> party(invoice.seller(), true));
        xml.in("AccountingCustomerParty", () -> party(invoice.buyer(), false));
        payment();
        tax();
        totals();
        line();
    }

    private void period() throws XMLStreamException {
        xml.in("InvoicePeriod", () -> {
            xml.text("StartDate", LocalDate.of(invoice.year(), 1, 1).toString());
            xml.text("EndDate", LocalDate.of(invoice.year(), 12, 31).toString());
        });
    }

    private void party(Billing billing, boolean sells) throws XMLStreamException {
        xml.in("Party", () -> {
            var scheme = of(billing, Detail.SCHEME);
            var endpoint = of(billing, Detail.ENDPOINT);
            xml.text("EndpointID", endpoint.replace("-", ""), "schemeID", scheme);
            xml.in("PartyName", () -> xml.text("Name", of(billing, Detail.NAME)));
            xml.in("PostalAddress", () -> address(billing));
            if (sells && invoice.vat().needsNumber()) {
                xml.in("PartyTaxScheme", () -> {
                    xml.text("CompanyID", of(billing, Detail.VAT_NUMBER));
                    scheme();
                });
            }
            xml.in("PartyLegalEntity", () -> {
                xml.text("RegistrationName", of(billing, Detail.NAME));
                xml.text("CompanyID", of(billing, Detail.ORGANISATION).replace("-", ""), "schemeID", ORGANISATION);
            });
            if (sells && !of(billing, Detail.CONTACT).isEmpty()) {
                xml.in("Contact", () -> {
                    xml.text("Name", of(billing, Detail.CONTACT));
                    xml.textIfAny("Telephone", of(billing, Detail.PHONE));
                    xml.textIfAny("ElectronicMail", of(billing, Detail.MAIL));
                });
            }
        });
    }

    private void address(Billing billing) throws XMLStreamException {
        xml.textIfAny("StreetName", of(billing, Detail.STREET));
        xml.textIfAny("CityName", of(billing, Detail.CITY));
        xml.textIfAny("PostalZone", of(billing, Detail.POSTCODE));
        xml.in("Country", () -> xml.text("IdentificationCode", "SE"));
    }

    private void payment() throws XMLStreamException {
        xml.in("PaymentMeans", () -> {
            xml.text("PaymentMeansCode", "30");
            xml.text("PaymentID", invoice.number());
            xml.in("PayeeFinancialAccount", () -> {
                xml.text("ID", of(invoice.seller(), Detail.BANKGIRO).replace("-", ""));
                xml.in("FinancialInstitutionBranch", () -> xml.text("ID", "SE:BANKGIRO"));
            });
        });
    }

    private void tax() throws XMLStreamException {
        xml.in("TaxTotal", () -> {
            xml.money("TaxAmount", invoice.tax());
            xml.in("TaxSubtotal", () -> {
                xml.money("TaxableAmount", invoice.amount());
                xml.money("TaxAmount", invoice.tax());
                xml.in("TaxCategory", () -> category(true));
            });
        });
    }

    private void category(boolean reason) throws XMLStreamException {
        xml.text("ID", invoice.vat().letter());
        if (invoice.vat() != Vat.OUTSIDE) {
            xml.text("Percent", invoice.vat().percent().toPlainString());
        }
        if (reason && invoice.vat().needsReason()) {
            xml.text("TaxExemptionReason", of(invoice.seller(), Detail.VAT_REASON));
        }
        scheme();
    }

    private void scheme() throws XMLStreamException {
        xml.in("TaxScheme", () -> xml.text("ID", "VAT"));
    }

    private void totals() throws XMLStreamException {
        var all = invoice.amount().plus(invoice.tax());
        xml.in("LegalMonetaryTotal", () -> {
            xml.money("LineExtensionAmount", invoice.amount());
            xml.money("TaxExclusiveAmount", invoice.amount());
            xml.money("TaxInclusiveAmount", all);
            xml.money("PayableAmount", all);
        });
    }

    /** One line; money that is given back has minus one of its kind, since a price is never below zero. */
    private void line() throws XMLStreamException {
        boolean back = invoice.amount().ore() < 0;
        xml.in("InvoiceLine", () -> {
            xml.text("ID", "1");
            xml.text("InvoicedQuantity", back ? "-1" : "1", "unitCode", "EA");
            xml.money("LineExtensionAmount", invoice.amount());
            xml.in("Item", () -> {
                xml.text("Name", invoice.item());
                xml.in("ClassifiedTaxCategory", () -> category(false));
            });
            xml.in("Price", () -> xml.money("PriceAmount", Ubl.size(invoice.amount())));
        });
    }

    private static String of(Billing billing, Detail detail) {
        return billing.get(detail).orElse("");
    }
}
