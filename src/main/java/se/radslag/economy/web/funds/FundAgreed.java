package se.radslag.economy.web.funds;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Pot;
import se.radslag.economy.explain.Amounts;
import se.radslag.economy.web.CostPaths;
import se.radslag.economy.web.funds.FundsPage.Agreed;
import se.radslag.kernel.Money;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Crumb;

/** What the agreement says of money from outside. */
record FundAgreed(Charter charter, Language language, Function<String, Optional<Crumb>> clause) {

    List<Agreed> all() {
        var outside = charter.pots().stream()
                .filter(pot -> pot.external() != null)
                .map(Pot::pot)
                .collect(Collectors.toSet());
        return charter.pots().stream()
                .filter(pot -> outside.contains(pot.pot()))
                .flatMap(pot -> agreed(pot).stream())
                .toList();
    }

    private Optional<Agreed> agreed(Pot pot) {
        return Optional.ofNullable(pot.external() != null ? pot.external() : pot.title())
                .map(text -> new Agreed(
                        text.in(language.tag()),
                        FundPages.lang(text.languageFor(language.tag()), language),
                        amount(pot),
                        pot.clauses().stream()
                                .flatMap(id -> clause.apply(id).stream())
                                .toList()));
    }

    private @Nullable Crumb amount(Pot pot) {
        var base = pot.base();
        if (base == null || base.tkr() == null || base.year() == null) {
            return null;
        }
        var kronor = new Amounts(language).kronor(Money.kronor(base.tkr().movePointRight(3)));
        return new Crumb(
                Texts.in(language).say("economy-funds.agreed.amount", kronor, String.valueOf(base.year())),
                new CostPaths(charter.id()).figure(base.year(), CostPaths.ALL, pot.pot()));
    }
}
