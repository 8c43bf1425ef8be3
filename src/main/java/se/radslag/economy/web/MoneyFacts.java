package se.radslag.economy.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.radslag.charter.Charter;
import se.radslag.economy.domain.Figure;
import se.radslag.economy.domain.Formula;
import se.radslag.economy.domain.Input;
import se.radslag.economy.domain.Reason;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Money;

/** What the agreement and its sources tell of amounts, those included that nobody shares, such as grants from outside. */
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

    /** Whether parties pay a cost: in instalments, or where none is paid so, by a key. */
    public static boolean isPaid(Charter charter, String pot) {
        return hasInstalments(charter, pot::equals)
                || isShared(charter, pot) && !hasInstalments(charter, other -> true);
    }

    private static boolean hasInstalments(Charter charter, Predicate<String> which) {
        return charter.pots().stream()
                .anyMatch(term -> which.test(term.pot()) && !term.instalments().isEmpty());
    }

    private static boolean isShared(Charter charter, String pot) {
        return charter.pots().stream()
                .anyMatch(term -> term.pot().equals(pot) && (term.key() != null || term.levy() != null));
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
