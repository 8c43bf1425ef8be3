package se.radslag.economy.web.settlement;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import se.radslag.economy.explain.Amounts;
import se.radslag.economy.explain.ShownYear;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.settle.Settlement;
import se.radslag.kernel.Money;

/** A settlement as it is shown: in thousands every column is rounded together, and each line still adds up. */
record ShownSettlement(Map<String, Line> lines) {

    /** What one party owes, or all do. */
    record Line(Money accrued, Money remaining, Money paid) {

        static final Line NONE = new Line(Money.ZERO, Money.ZERO, Money.ZERO);

        Money balance() {
            return accrued.plus(remaining).minus(paid);
        }

        Line plus(Line other) {
            return new Line(accrued.plus(other.accrued), remaining.plus(other.remaining), paid.plus(other.paid));
        }
    }

    static ShownSettlement of(Settlement settlement, LedgerYear year, Amounts amounts) {
        var accrued = amounts.together(column(settlement, line -> line.accrued().amount()));
        var remaining =
                amounts.together(column(settlement, line -> line.remaining().amount()));
        var paid = new ShownYear(year, amounts);
        var lines = new TreeMap<String, Line>();
        accrued.forEach((party, amount) ->
                lines.put(party, new Line(amount, remaining.getOrDefault(party, Money.ZERO), paid.paid(party))));
        return new ShownSettlement(lines);
    }

    private static Map<String, Money> column(Settlement settlement, Function<Settlement.Line, Money> amount) {
        var column = new TreeMap<String, Money>();
        settlement.lines().forEach(line -> column.put(line.party(), amount.apply(line)));
        return column;
    }

    Set<String> parties() {
        return lines.keySet();
    }

    Line of(String party) {
        return lines.getOrDefault(party, Line.NONE);
    }

    Line sum() {
        return lines.values().stream().reduce(Line.NONE, Line::plus);
    }
}
