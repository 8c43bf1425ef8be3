package se.radslag.economy.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Pot;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Figure;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Money;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;

/** What must hold before a year is set, added to, closed, or takes in a difference. */
final class YearRules {

    private YearRules() {}

    static Verdicts set(CostLedger ledger, YearChoice choice, Actor actor) {
        return Verdicts.of(
                FactRules.mayKeep(actor),
                FactRules.isPot(ledger, choice.pot()),
                FactRules.isOpen(ledger, choice.pot(), choice.year()),
                isNear(choice.year(), choice.countingDay()),
                isInYear(choice.year(), choice.effect()),
                agreementIsSilent(ledger.charter(), choice));
    }

    /** What is counted for a year is counted in it or in the five before it. */
    static Verdict isNear(int year, @Nullable LocalDate counting) {
        return Verdict.product(
                        "economy.rule.set.near",
                        counting == null || counting.getYear() <= year && counting.getYear() >= year - 5)
                .facts("year", String.valueOf(year));
    }

    static Verdict isInYear(int year, @Nullable LocalDate effect) {
        return Verdict.product("economy.rule.set.effect", effect == null || effect.getYear() == year)
                .facts("year", String.valueOf(year));
    }

    /** What the agreement says is not chosen. */
    static Verdict agreementIsSilent(Charter charter, YearChoice choice) {
        boolean agreed = charter.pots().stream()
                .filter(term -> term.pot().equals(choice.pot()) && term.key() != null)
                .filter(term -> term.on(LocalDate.of(choice.year(), 1, 1)) != se.radslag.kernel.Answer.NO)
                .anyMatch(YearRules::givesDay);
        return Verdict.product("economy.rule.set.silent", choice.countingDay() == null || !agreed);
    }

    private static boolean givesDay(Pot term) {
        var at = term.at();
        return at != null && at.forSeats(LocalDate.of(2000, 1, 1), LocalDate.of(1999, 1, 1)) != null;
    }

    static Verdicts close(CostLedger ledger, LedgerYear year, Actor actor) {
        var told = year.told();
        return Verdicts.of(
                FactRules.mayKeep(actor),
                FactRules.isOpen(ledger, year.pot(), year.year()),
                Verdict.product("economy.rule.close.told", told.isPresent()).facts("year", text(year.year())),
                Verdict.product("economy.rule.close.over", ledger.today().getYear() > year.year())
                        .facts("year", text(year.year())),
                Verdict.product(
                                "economy.rule.close.final",
                                told.isEmpty() || !told.get().preliminary())
                        .facts("year", text(year.year())),
                Verdict.product("economy.rule.close.held", year.heldOver().isEmpty())
                        .facts("year", text(year.year())),
                isInOrder(ledger, year));
    }

    /** Years are closed in order, since what is uprated builds on the year before. */
    private static Verdict isInOrder(CostLedger ledger, LedgerYear year) {
        boolean inOrder = ledger.openYear(year.pot()).stream().allMatch(open -> open >= year.year());
        return Verdict.product("economy.rule.close.order", inOrder)
                .facts("year", text(year.year()), "before", text(year.year() - 1));
    }

    /** Whether a party's year stays at zero or above with one more amount. */
    static Verdict staysAboveZero(LedgerYear year, String party, Money without, Money more) {
        boolean above = year.told().isEmpty() || without.plus(more).ore() >= 0;
        return Verdict.product("economy.rule.below-zero", above)
                .facts(
                        "party",
                        party,
                        "year",
                        text(year.year()),
                        "part",
                        without.inKronor(),
                        "amount",
                        more.inKronor());
    }

    static Verdict bears(LedgerYear year, String party) {
        return Verdict.product(
                        "economy.rule.bears",
                        year.told().stream().allMatch(told -> told.parts().containsKey(party)))
                .facts("party", party, "year", text(year.year()));
    }

    /** What a party bears with the proposals accepted for it, without what was added by hand. */
    static Money withoutAddition(CostYear year, String party, List<Figure> accepted) {
        return accepted.stream().map(Figure::amount).reduce(year.of(party), Money::plus);
    }

    private static String text(int year) {
        return String.valueOf(year);
    }
}
