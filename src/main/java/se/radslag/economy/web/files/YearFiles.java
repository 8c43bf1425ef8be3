package se.radslag.economy.web.files;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.economy.explain.Amounts;
import se.radslag.economy.ledger.CostLedgers;
import se.radslag.economy.out.Billings;
import se.radslag.economy.out.InvoiceTables;
import se.radslag.economy.out.Invoices;
import se.radslag.economy.out.PartyYear;
import se.radslag.economy.out.PeppolInvoice;
import se.radslag.economy.out.StatementAmounts;
import se.radslag.economy.out.Statements;
import se.radslag.economy.web.ClauseLinks;
import se.radslag.platform.pdf.PdfPrinter;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Language;

/** Hands out a year as files: statements to print, tables for spreadsheets, invoices for accounting systems. */
@Component
class YearFiles {

    private final CostLedgers ledgers;
    private final Billings billings;
    private final PdfPrinter printer;
    private final ClauseLinks clauses;
    private final Clock clock;

    YearFiles(CostLedgers ledgers, Billings billings, PdfPrinter printer, ClauseLinks clauses, Clock clock) {
        this.ledgers = ledgers;
        this.billings = billings;
        this.printer = printer;
        this.clauses = clauses;
        this.clock = clock;
    }

    /** Every party that pays in a year. */
    List<PartyYear> parties(Charter charter, int year) {
        return PartyYear.all(ledgers.of(charter), year);
    }

    /**
     * A party's year as a PDF; nothing where it pays nothing.
     *
     * @param address where the same figures can be read on the web
     */
    Optional<byte[]> statement(
            Charter charter, String party, int year, Language language, String address, boolean thousands) {
        var contact = billings.of(charter.origin().structure()).contact();
        var ledger = ledgers.of(charter);
        var exact = new Amounts(language);
        var written = thousands ? StatementAmounts.inThousands(exact, ledger, year) : StatementAmounts.exact(exact);
        return PartyYear.of(ledger, party, year)
                .map(found -> new Statements(charter, language, id -> clauses.name(charter, id, language), written)
                        .of(found, contact, address, LocalDate.now(clock)))
                .map(statement -> printer.print("economy/statement/print", statement, language));
    }

    private InvoiceTables tables(Charter charter, Language language) {
        return new InvoiceTables(charter, language, id -> clauses.name(charter, id, language));
    }

    /** The basis of a year; nothing where nobody pays. */
    Optional<TableFile> basis(Charter charter, int year, Language language) {
        var parties = parties(charter, year);
        return parties.isEmpty()
                ? Optional.empty()
                : Optional.of(tables(charter, language).year(parties, year));
    }

    /** The basis of one instalment. */
    Optional<TableFile> basis(Charter charter, int year, int number, Language language) {
        var parties = parties(charter, year);
        return InvoiceTables.numbers(parties).contains(number)
                ? Optional.of(tables(charter, language).instalment(parties, year, number))
                : Optional.empty();
    }

    /** The invoice that has a reference; nothing where there is none, or where something is missing for it. */
    Optional<String> invoice(Charter charter, int year, String reference) {
        var known = billings.of(charter.origin().structure());
        for (var party : parties(charter, year)) {
            for (var payment : party.payments()) {
                var found =
                        InvoiceTables.reference(charter, payment.part().cost().pot(), party, payment.instalment());
                var payee = known.payeeId().orElse("");
                if (found.equals(reference)
                        && known.isReady(party.party())
                        && Invoices.isNeeded(party, payment, payee)) {
                    return Optional.of(PeppolInvoice.of(new Invoices(charter)
                            .of(party, payment, known.of(payee), known.of(party.party()), LocalDate.now(clock))));
                }
            }
        }
        return Optional.empty();
    }
}
