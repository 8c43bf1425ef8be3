package se.radslag.economy.out;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import se.radslag.economy.explain.Amounts;
import se.radslag.economy.explain.ShownYear;
import se.radslag.economy.ledger.CostLedger;
import se.radslag.kernel.Money;

/**
 * How the amounts of a statement are written: exactly, or in thousands as the pages round them.
 *
 * @param years what is shown of each cost, by its id; none where amounts are exact
 */
public record StatementAmounts(Amounts amounts, Map<String, ShownYear> years) {

    public static StatementAmounts exact(Amounts amounts) {
        return new StatementAmounts(amounts, Map.of());
    }

    public static StatementAmounts inThousands(Amounts exact, CostLedger ledger, int year) {
        var amounts = exact.inThousands();
        var years = new TreeMap<String, ShownYear>();
        for (var pot : ledger.pots()) {
            ledger.year(pot, year).ifPresent(each -> years.put(pot, new ShownYear(each, amounts)));
        }
        return new StatementAmounts(amounts, years);
    }

    boolean areRounded() {
        return amounts.areThousands();
    }

    Money due(String party, PartyYear.Part part) {
        return areRounded() ? shown(part).due(party) : part.figure().amount();
    }

    Money sum(PartyYear year) {
        return year.parts().stream().map(part -> due(year.party(), part)).reduce(Money.ZERO, Money::plus);
    }

    Money instalment(PartyYear.Payment payment) {
        var one = payment.instalment();
        return areRounded()
                ? shown(payment.part()).instalment(one.party(), one.number())
                : one.figure().amount();
    }

    private ShownYear shown(PartyYear.Part part) {
        return Objects.requireNonNull(years.get(part.cost().pot()));
    }
}
