package se.radslag.economy.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Pot;
import se.radslag.economy.domain.Figure;
import se.radslag.economy.domain.Formula;
import se.radslag.economy.domain.Input;
import se.radslag.economy.domain.Reason;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Money;
import se.radslag.platform.web.Pill;

/** What is known of amounts that are told but shared by nobody, such as grants from outside. */
public final class MoneyFacts {

    private MoneyFacts() {}

    /** The whole amount of a year, also where it is not shared among parties. */
    public static Optional<Money> total(LedgerYear year) {
        return year.told()
                .map(told -> told.total().amount())
                .or(() -> given(year).map(Figure::amount));
    }

    /** An amount as its source gives it. */
    public static Optional<Figure> given(LedgerYear year) {
        return year.plan().bases().stream()
                .filter(base -> base.side() == null)
                .findFirst()
                .map(base -> new Figure(
                        base.amount(), Reason.of(Formula.GIVEN, List.of(new Input.Given(Input.Role.WHOLE, base)))));
    }

    /** How settled a year is, also one whose amount is given but shared by nobody. */
    public static Pill state(CostView view, LedgerYear year) {
        if (year.told().isPresent() || total(year).isEmpty()) {
            return view.state(year);
        }
        return isPreliminary(year) ? Pill.warn(view.say("state.preliminary")) : Pill.quiet(view.say("state.given"));
    }

    private static boolean isPreliminary(LedgerYear year) {
        return year.plan().bases().stream().anyMatch(base -> base.status() == Pot.Status.PRELIMINARY);
    }

    /** Whether the agreement speaks of a cost in a year. */
    public static boolean speaksOf(Charter charter, String pot, int year) {
        return charter.pots().stream()
                .anyMatch(term -> term.pot().equals(pot) && term.on(LocalDate.of(year, 12, 31)) != Answer.NO);
    }

    /** Why the sources give no amount. */
    public static String whyUnknown(CostView view, String pot) {
        return view.charter().pots().stream()
                .filter(term -> term.pot().equals(pot))
                .flatMap(term -> Optional.ofNullable(term.header().unknown().get("base")).stream())
                .map(why -> CostView.capital(why.in(view.language().tag())))
                .findFirst()
                .orElse("–");
    }
}
