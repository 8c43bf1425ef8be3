package se.radslag.economy.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.economy.domain.IndexValue;
import se.radslag.economy.domain.Measure;
import se.radslag.economy.intake.Intake;
import se.radslag.economy.intake.PaidTable;
import se.radslag.economy.intake.Tables;

/** Lays a table that somebody brings beside what the ledger has. */
public final class Imports {

    private final CostLedger ledger;
    private final Tables tables;
    private final PaidTable paid;

    /** @param source of every row, where the table has no column for it */
    public Imports(CostLedger ledger, @Nullable String source) {
        this.ledger = ledger;
        var codes = codes(ledger.charter());
        this.tables = new Tables(codes, ledger.charter().language(), source);
        this.paid =
                new PaidTable(codes, costs(ledger.charter()), ledger.charter().language(), source);
    }

    /** A cost by its id or by what it is called, in either language. */
    private static Map<String, String> costs(Charter charter) {
        var costs = new TreeMap<String, String>();
        for (var term : charter.pots()) {
            costs.put(term.pot(), term.pot());
            var title = term.title();
            if (title != null) {
                Stream.of("sv", "en")
                        .forEach(language -> costs.put(title.in(language).toLowerCase(Locale.ROOT), term.pot()));
            }
        }
        return costs;
    }

    private static Map<String, String> codes(Charter charter) {
        var codes = new TreeMap<String, String>();
        charter.parties().forEach((id, party) -> {
            codes.put(id, id);
            var code = party.code();
            if (code != null) {
                codes.put(code, id);
            }
        });
        return codes;
    }

    public Incoming<Measure> counts(String text) {
        return beside(
                tables.population(text),
                ledger.entered().counts(),
                EnterCount::isOf,
                (one, other) -> same(one.value(), other.value())
                        && Objects.equals(one.published(), other.published())
                        && one.source().equals(other.source()));
    }

    public Incoming<IndexValue> indices(String text) {
        return beside(
                tables.index(text),
                ledger.entered().indices(),
                EnterIndexValue::isOf,
                (one, other) -> same(one.percent(), other.percent())
                        && one.kind() == other.kind()
                        && Objects.equals(one.edition(), other.edition())
                        && one.source().equals(other.source()));
    }

    public Incoming<PartyAmount> paidBefore(String text) {
        var read = paid.before(text);
        var rows = read.rows().stream()
                .map(row -> new PartyAmount(row.pot(), row.year(), row.party(), row.amount(), row.source()))
                .toList();
        return beside(
                new Intake<>(rows, read.kept(), read.faults()),
                ledger.entered().paidBefore(),
                EnterPaidBefore::isOf,
                (one, other) ->
                        one.amount().equals(other.amount()) && one.source().equals(other.source()));
    }

    /** Payments as the party's next ones; one that stands there already is not taken twice. */
    public Incoming<Payment> payments(String text) {
        return beside(
                new IncomingPayments(ledger).of(text, paid),
                ledger.entered().payments(),
                Payment::equals,
                Payment::equals);
    }

    /** How many rows of all kinds there are, so that two imports at once can be told apart. */
    public static int rows(CostLedger ledger) {
        var entered = ledger.entered();
        return entered.counts().size()
                + entered.indices().size()
                + entered.paidBefore().size()
                + entered.payments().size();
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    private static <T> Incoming<T> beside(
            Intake<T> intake, List<Row<T>> there, BiPredicate<T, T> isOf, BiPredicate<T, T> isSame) {
        return new Incoming<>(
                intake,
                intake.rows().stream()
                        .map(value -> line(
                                value,
                                Entered.last(there, other -> isOf.test(other, value))
                                        .orElse(null),
                                isSame))
                        .toList());
    }

    private static <T> Incoming.Line<T> line(T value, @Nullable Row<T> before, BiPredicate<T, T> isSame) {
        if (before == null) {
            return new Incoming.Line<>(value, null, Incoming.State.NEW);
        }
        return new Incoming.Line<>(
                value, before, isSame.test(before.value(), value) ? Incoming.State.SAME : Incoming.State.CHANGES);
    }
}
