package se.radslag.economy.web.invoices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.economy.ledger.CostLedger;
import se.radslag.economy.ledger.CostLedgers;
import se.radslag.economy.out.Billings;
import se.radslag.economy.out.Detail;
import se.radslag.economy.out.InvoiceTables;
import se.radslag.economy.out.PartyYear;
import se.radslag.economy.web.invoices.InvoicesPage.Party;
import se.radslag.economy.web.invoices.InvoicesPage.Stage;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;

/** Lays out the basis of invoices for those who keep the costs. */
@Component
class InvoicesPages {

    private final CostLedgers ledgers;
    private final Billings billings;

    InvoicesPages(CostLedgers ledgers, Billings billings) {
        this.ledgers = ledgers;
        this.billings = billings;
    }

    Billings.Known known(Charter charter) {
        return billings.of(charter.origin().structure());
    }

    /** The year asked for, else the latest that somebody pays in. */
    InvoicesPage page(Charter charter, @Nullable Integer asked, Language language) {
        var ledger = ledgers.of(charter);
        var years = years(ledger);
        int latest = years.isEmpty() ? ledger.today().getYear() : years.getLast();
        int year = asked == null ? latest : asked;
        var known = known(charter);
        var parties = PartyYear.all(ledger, year);
        var root = "/" + charter.id() + "/kostnader/" + year;
        return new InvoicesPage(
                List.of(
                        new Crumb(charter.title().in(language.tag()), "/" + charter.id()),
                        new Crumb(Texts.in(language).say("economy-invoice.costs"), "/" + charter.id() + "/kostnader")),
                String.valueOf(year),
                years.stream()
                        .filter(other -> other != year)
                        .map(other -> new Crumb(String.valueOf(other), work(charter) + "invoices?year=" + other))
                        .toList(),
                FileLinks.of(root + "/underlag"),
                known.payeeId()
                        .map(id -> party(charter, id, known.of(id).missingAsSeller(), year, language))
                        .orElse(null),
                work(charter) + "payee",
                parties.stream()
                        .map(PartyYear::party)
                        .filter(id -> !known.payeeId().equals(Optional.of(id)))
                        .map(id -> party(charter, id, known.of(id).missingAsBuyer(), year, language))
                        .toList(),
                InvoiceTables.numbers(parties).stream()
                        .map(number -> new Stage(
                                String.valueOf(number),
                                FileLinks.of(root + "/underlag-" + number),
                                new InvoiceRows(charter, known, language).of(parties, number)))
                        .toList());
    }

    private static List<Integer> years(CostLedger ledger) {
        return ledger.pots().stream()
                .flatMap(pot -> ledger.years(pot).stream()
                        .filter(year -> ledger.year(pot, year)
                                .filter(each -> !each.instalments().all().isEmpty())
                                .isPresent()))
                .distinct()
                .sorted()
                .toList();
    }

    private static String work(Charter charter) {
        return "/" + charter.id() + "/w/economy/";
    }

    private static Party party(Charter charter, String id, List<Detail> missing, int year, Language language) {
        return new Party(
                name(charter, id, year, language),
                missing.stream()
                        .map(detail -> Texts.in(language).say("economy-invoice.detail." + detail.id()))
                        .toList(),
                work(charter) + "billing?party=" + id);
    }

    private static String name(Charter charter, String id, int year, Language language) {
        return charter.name(id, LocalDate.of(year, 12, 31), language.tag());
    }
}
