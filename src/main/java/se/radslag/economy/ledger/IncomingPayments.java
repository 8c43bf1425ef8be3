package se.radslag.economy.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.radslag.economy.intake.Intake;
import se.radslag.economy.intake.PaidTable;

/** Makes of the payments in a table each party's next ones; those that stand there already keep their numbers. */
record IncomingPayments(CostLedger ledger) {

    Intake<Payment> of(String text, PaidTable table) {
        var read = table.payments(text, this::isPlanned, ledger.today());
        var last = new TreeMap<String, Integer>();
        there().forEach(row -> last.merge(line(row.value()), row.value().number(), Math::max));
        var rows = read.rows().stream()
                .map(row -> known(row).orElseGet(() -> next(row, last)))
                .toList();
        return new Intake<>(rows, read.kept(), read.faults());
    }

    private List<Row<Payment>> there() {
        return ledger.entered().payments();
    }

    private boolean isPlanned(String pot, int year, String party, int instalment) {
        return ledger.year(pot, year).stream()
                .flatMap(each -> each.instalments(party).stream())
                .anyMatch(one -> one.number() == instalment);
    }

    private Optional<Payment> known(PaidTable.Came row) {
        return there().stream()
                .map(Row::value)
                .filter(payment -> payment.equals(payment(row, payment.number())))
                .findFirst();
    }

    private static Payment next(PaidTable.Came row, Map<String, Integer> last) {
        return payment(row, last.merge(line(payment(row, 1)), 1, Integer::sum));
    }

    /** Payments are numbered for each party and year of a cost. */
    private static String line(Payment payment) {
        return payment.pot() + " " + payment.year() + " " + payment.party();
    }

    private static Payment payment(PaidTable.Came row, int number) {
        return new Payment(
                row.pot(),
                row.year(),
                row.party(),
                number,
                row.instalment(),
                row.amount(),
                row.day(),
                row.reference(),
                null);
    }
}
