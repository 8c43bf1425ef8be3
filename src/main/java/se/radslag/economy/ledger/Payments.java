package se.radslag.economy.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.radslag.kernel.Money;

/** What has been paid of a cost in a year, in the order of entry; rows that take others back make amounts smaller. */
public final class Payments {

    private record Cell(String party, int instalment) {}

    private final List<Row<Payment>> rows;
    private final Map<String, Money> byParty = new HashMap<>();
    private final Map<Cell, Money> byInstalment = new HashMap<>();

    Payments(List<Row<Payment>> rows) {
        this.rows = List.copyOf(rows);
        for (var row : rows) {
            var payment = row.value();
            byParty.merge(payment.party(), payment.amount(), Money::plus);
            byInstalment.merge(new Cell(payment.party(), payment.instalment()), payment.amount(), Money::plus);
        }
    }

    public List<Row<Payment>> rows() {
        return rows;
    }

    /** What all have paid. */
    public Money all() {
        return byParty.values().stream().reduce(Money.ZERO, Money::plus);
    }

    /** What a party has paid of the year, less what was taken back. */
    public Money of(String party) {
        return byParty.getOrDefault(party, Money.ZERO);
    }

    /** What a party has paid on one instalment, less what was taken back. */
    public Money of(String party, int instalment) {
        return byInstalment.getOrDefault(new Cell(party, instalment), Money.ZERO);
    }
}
