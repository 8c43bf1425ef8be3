package se.radslag.economy.explain;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.radslag.economy.domain.Rounding;
import se.radslag.economy.domain.Share;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.kernel.Money;

/**
 * What each is to pay of a year and has paid, as it is shown: in kronor as it is, in thousands rounded together, so that
 * the parties add up to everybody and the instalments of each to its year.
 */
public final class ShownYear {

    private record Cell(String party, int number) {}

    private final LedgerYear year;
    private final Amounts amounts;
    private final Map<String, Money> due;
    private final Map<Cell, Money> instalments;
    private final Map<Cell, Money> paid;
    private final Map<String, Money> paidByParty = new HashMap<>();

    public ShownYear(LedgerYear year, Amounts amounts) {
        this.year = year;
        this.amounts = amounts;
        var exact = year.parts().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, part -> part.getValue().amount()));
        var agreed = new HashMap<Cell, Money>();
        year.instalments()
                .all()
                .forEach(one -> agreed.merge(
                        new Cell(one.party(), one.number()), one.figure().amount(), Money::plus));
        var came = new HashMap<Cell, Money>();
        year.payments()
                .rows()
                .forEach(row -> came.merge(
                        new Cell(row.value().party(), row.value().instalment()),
                        row.value().amount(),
                        Money::plus));
        this.due = amounts.together(exact);
        this.instalments = amounts.areThousands() ? instalments(exact, agreed) : agreed;
        this.paid = amounts.areThousands() ? paid(agreed, came) : came;
        paid.forEach((cell, amount) -> paidByParty.merge(cell.party(), amount, Money::plus));
    }

    private int stages() {
        return year.plan().stages().size();
    }

    /** What is to be paid up to each instalment is rounded, so that an instalment is the difference to the one before. */
    private Map<Cell, Money> instalments(Map<String, Money> exact, Map<Cell, Money> agreed) {
        var shown = new HashMap<Cell, Money>();
        var upTo = new TreeMap<String, Money>();
        Map<String, Money> before = Map.of();
        for (int number = 1; number <= stages(); number++) {
            var inProportion = new TreeMap<String, Money>();
            for (var party : exact.keySet()) {
                var sum = upTo.merge(party, at(agreed, new Cell(party, number)), Money::plus);
                inProportion.put(party, inProportion(sum, at(exact, party), due(party)));
            }
            var rounded = amounts.together(inProportion);
            for (var each : rounded.entrySet()) {
                shown.put(new Cell(each.getKey(), number), each.getValue().minus(at(before, each.getKey())));
            }
            before = rounded;
        }
        return shown;
    }

    /** Whoever has paid an instalment in full is shown to have paid what is shown to be due. */
    private Map<Cell, Money> paid(Map<Cell, Money> agreed, Map<Cell, Money> came) {
        var shown = new HashMap<Cell, Money>();
        for (int number = 1; number <= stages(); number++) {
            var inProportion = new TreeMap<String, Money>();
            for (var party : due.keySet()) {
                var cell = new Cell(party, number);
                inProportion.put(party, inProportion(at(came, cell), at(agreed, cell), at(instalments, cell)));
            }
            int stage = number;
            amounts.together(inProportion).forEach((party, amount) -> shown.put(new Cell(party, stage), amount));
        }
        return shown;
    }

    private static Money inProportion(Money part, Money exact, Money shown) {
        return exact.ore() == 0 ? part : Rounding.ORE.times(shown, Share.of(part, exact));
    }

    private static <K> Money at(Map<K, Money> amounts, K key) {
        return amounts.getOrDefault(key, Money.ZERO);
    }

    /** What a party is to pay in the whole year. */
    public Money due(String party) {
        return at(due, party);
    }

    /** What all are to pay together. */
    public Money due() {
        return sum(due.values().stream());
    }

    public Money instalment(String party, int number) {
        return at(instalments, new Cell(party, number));
    }

    /** What all are to pay on one instalment. */
    public Money instalment(int number) {
        return sum(instalments.entrySet().stream()
                .filter(each -> each.getKey().number() == number)
                .map(Map.Entry::getValue));
    }

    /** What a party has paid on one instalment, less what was taken back. */
    public Money paid(String party, int number) {
        return at(paid, new Cell(party, number));
    }

    /** What a party has paid of the year. */
    public Money paid(String party) {
        return at(paidByParty, party);
    }

    /** What all have paid of the year. */
    public Money paid() {
        return sum(paidByParty.values().stream());
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.ZERO, Money::plus);
    }
}
