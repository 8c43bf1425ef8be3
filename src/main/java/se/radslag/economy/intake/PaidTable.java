package se.radslag.economy.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Text;
import se.radslag.kernel.Money;

/** Reads tables of what parties have paid: in a year before payments were kept, or on instalments, row by row. */
public final class PaidTable {

    /** What a party paid of a cost in a year. */
    public record Before(String party, String pot, int year, Money amount, Text source) {}

    /** Money that came in on an instalment. */
    public record Came(
            String party,
            String pot,
            int year,
            int instalment,
            Money amount,
            LocalDate day,
            @Nullable String reference) {}

    /** Whether a party has an instalment to pay. */
    @FunctionalInterface
    public interface Planned {
        boolean has(String pot, int year, String party, int instalment);
    }

    private final Map<String, String> parties;
    private final Map<String, String> costs;
    private final Tables tables;

    /**
     * For a structure.
     *
     * @param parties ids by what a table may call them
     * @param costs ids by what a table may call them, in small letters
     * @param source of every row, where the table has no column for it
     */
    public PaidTable(Map<String, String> parties, Map<String, String> costs, String language, @Nullable String source) {
        this.parties = Map.copyOf(parties);
        this.costs = Map.copyOf(costs);
        this.tables = new Tables(parties, language, source);
    }

    /** Columns code, cost, year, amount (kronor), source. */
    public Intake<Before> before(String text) {
        return tables.read(
                text,
                List.of("code", "cost", "year", "amount", "source"),
                row -> {
                    var party = row.party("code", parties);
                    var cost = cost(row);
                    var year = row.year("year");
                    var amount = amount(row);
                    var source = tables.source(row);
                    if (amount != null && amount.ore() < 0) {
                        row.fault(
                                "cell-negative",
                                "amount",
                                amount.inKronor().stripTrailingZeros().toPlainString());
                    }
                    return party == null || cost == null || year == null || amount == null || source == null
                            ? null
                            : new Before(party, cost, year, amount, source);
                },
                one -> one.party() + " " + one.pot() + " " + one.year());
    }

    /**
     * Columns code, cost, year, instalment, amount (kronor), day, reference (may be empty).
     *
     * @param today nothing has come in later than this
     */
    public Intake<Came> payments(String text, Planned planned, LocalDate today) {
        return tables.read(
                text,
                List.of("code", "cost", "year", "instalment", "amount", "day"),
                row -> {
                    var party = row.party("code", parties);
                    var cost = cost(row);
                    var year = row.year("year");
                    var number = row.number("instalment");
                    var amount = amount(row);
                    var day = row.day("day");
                    var reference = row.has("reference") ? row.text("reference") : null;
                    if (day != null && day.isAfter(today)) {
                        row.fault("cell-not-yet", "day", day.toString());
                    }
                    if (party == null
                            || cost == null
                            || year == null
                            || number == null
                            || amount == null
                            || day == null) {
                        return null;
                    }
                    int instalment = number.intValue();
                    if (!planned.has(cost, year, party, instalment)) {
                        row.fault("cell-no-instalment", "instalment", number.toPlainString());
                    }
                    return new Came(party, cost, year, instalment, amount, day, reference);
                },
                Came::toString);
    }

    private @Nullable String cost(RowReading row) {
        var word = row.text("cost");
        var found = word == null ? null : costs.get(word.toLowerCase(Locale.ROOT));
        if (word != null && found == null) {
            row.fault("cell-no-cost", "cost", word);
        }
        return found;
    }

    /** In kronor with at most öre, and not nothing. */
    private static @Nullable Money amount(RowReading row) {
        var number = row.number("amount");
        if (number == null) {
            return null;
        }
        if (number.signum() == 0 || number.stripTrailingZeros().scale() > 2 || number.precision() > 15) {
            row.fault("cell-no-amount", "amount", number.toPlainString());
            return null;
        }
        return Money.kronor(number.setScale(Math.max(number.scale(), 0), java.math.RoundingMode.UNNECESSARY));
    }
}
