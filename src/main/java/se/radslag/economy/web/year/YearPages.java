package se.radslag.economy.web.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.web.CostView;
import se.radslag.economy.web.MoneyFacts;
import se.radslag.economy.web.Unit;
import se.radslag.economy.web.YearFacts;
import se.radslag.economy.web.parts.MoneyTerms;
import se.radslag.economy.web.parts.SharePictures;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Fact;
import se.radslag.platform.web.FileLinks;

/** Lays out one year. */
final class YearPages {

    private final CostView view;

    YearPages(CostView view) {
        this.view = view;
    }

    /**
     * The year; nothing where no cost has it.
     *
     * @param part which part of a long list of parties
     */
    Optional<YearPage> page(int year, int part) {
        var all = view.ledger().pots().stream()
                .flatMap(pot -> view.ledger().year(pot, year).stream())
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var paid = all.stream()
                .filter(each -> MoneyFacts.isPaid(view.charter(), each.pot()))
                .toList();
        var beside = all.stream().filter(each -> !paid.contains(each)).toList();
        return Optional.of(new YearPage(
                List.of(view.front(), view.costs()),
                String.valueOf(year),
                neighbour(year - 1),
                neighbour(year + 1),
                files(year, paid),
                Unit.of(view, paths -> paths.year(year)),
                bases(paid, year),
                paid.stream().map(each -> cost(each, part)).toList(),
                new YearSources(view).of(beside, year),
                new KeptParts(view).of(year),
                new MoneyTerms(view, java.time.LocalDate.of(year, 12, 31)).borne()));
    }

    /** The year; what is to be invoiced once instalments can be told, and what has come in where there are any. */
    private List<YearPage.Files> files(int year, List<LedgerYear> paid) {
        var root = view.paths().file(year);
        var files = new ArrayList<YearPage.Files>();
        files.add(new YearPage.Files(view.say("files.year"), FileLinks.of(root)));
        if (paid.stream().anyMatch(each -> !each.instalments().all().isEmpty())) {
            files.add(new YearPage.Files(view.say("files.basis"), FileLinks.of(root + "/underlag")));
        }
        if (paid.stream().anyMatch(each -> !each.plan().stages().isEmpty())) {
            files.add(new YearPage.Files(view.say("files.payments"), FileLinks.of(root + "/betalningar")));
        }
        return files;
    }

    /** Where the year stands by other bases; null where there is nothing to share. */
    private @Nullable String bases(List<LedgerYear> paid, int year) {
        return paid.stream()
                        .anyMatch(
                                each -> each.told().isPresent() && each.parts().size() > 1)
                ? view.paths().bases(year)
                : null;
    }

    private @Nullable Crumb neighbour(int year) {
        boolean there = view.ledger().pots().stream()
                .anyMatch(pot -> view.ledger().years(pot).contains(year));
        return there ? view.year(year) : null;
    }

    private YearPage.Cost cost(LedgerYear year, int part) {
        var told = year.told().orElse(null);
        var notes = new ArrayList<>(view.told(told == null ? untold(year).notes() : told.notes(), year.year()));
        notes.addAll(view.told(year.heldOver(), year.year()));
        if (told != null) {
            notes.addAll(view.told(year.instalments().untold(), year.year()));
        }
        return new YearPage.Cost(
                year.pot(),
                view.title(year.pot()),
                view.states().of(year),
                view.states().closed(year),
                told == null ? List.of() : facts(told),
                told == null || told.parts().size() < 2 ? null : new SharePictures(view).of(told),
                told == null ? null : new PartyTables(view).of(year, told, part),
                told == null ? view.told(untold(year).problems(), year.year()) : List.of(),
                notes,
                new MoneyTerms(view, java.time.LocalDate.of(year.year(), 12, 31)).of(year.pot(), year.year()),
                List.of());
    }

    private static se.radslag.economy.domain.Outcome.Untold untold(LedgerYear year) {
        return (se.radslag.economy.domain.Outcome.Untold) year.outcome();
    }

    private List<Fact> facts(CostYear year) {
        var facts = new ArrayList<>(new YearFacts(view).of(year));
        facts.add(new Fact(
                view.say("fact.parties"),
                String.valueOf(year.parts().size()),
                view.paths().due(year.year(), year.pot())));
        return facts;
    }
}
