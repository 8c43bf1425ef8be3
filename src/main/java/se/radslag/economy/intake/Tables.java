package se.radslag.economy.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Text;
import se.radslag.economy.domain.IndexValue;
import se.radslag.economy.domain.Measure;
import se.radslag.economy.domain.Problem;
import se.radslag.kernel.Money;

/** Reads the tables that costs are worked out from: inhabitants, index series, and amounts by party. */
public final class Tables {

    /** What a party paid, or is to pay, as a table has it. */
    public record Amount(String party, Money amount) {}

    private final Map<String, String> parties;
    private final String language;

    @Nullable
    private final String source;

    /**
     * For the parties of a structure.
     *
     * @param parties ids by the code that the tables use
     * @param language of the sources that are named
     */
    public Tables(Map<String, String> parties, String language) {
        this(parties, language, null);
    }

    /** @param source of every row, where the table has no column for it */
    public Tables(Map<String, String> parties, String language, @Nullable String source) {
        this.parties = Map.copyOf(parties);
        this.language = language;
        this.source = source;
    }

    /** Columns code, day, inhabitants, published (may be empty), source. */
    public Intake<Measure> population(String text) {
        return read(
                text,
                List.of("code", "day", "inhabitants", "source"),
                row -> {
                    var party = row.party("code", parties);
                    var day = row.day("day");
                    var count = row.number("inhabitants");
                    var published = row.dayIfAny("published");
                    var source = source(row);
                    if (count != null
                            && (count.signum() <= 0
                                    || count.stripTrailingZeros().scale() > 0)) {
                        row.fault("cell-no-people", "inhabitants", count.toPlainString());
                    }
                    return party == null || day == null || count == null || source == null
                            ? null
                            : new Measure(Measure.Kind.POPULATION, party, day, count, published, source);
                },
                count -> count.party() + " " + count.day());
    }

    /** Columns series, year, percent, kind (outturn or forecast), edition (may be empty), source. */
    public Intake<IndexValue> index(String text) {
        return read(
                text,
                List.of("series", "year", "percent", "kind", "source"),
                row -> {
                    var series = row.text("series");
                    var year = row.year("year");
                    var percent = row.number("percent");
                    var kind = kind(row);
                    var edition = row.dayIfAny("edition");
                    var source = source(row);
                    return series == null || year == null || percent == null || kind == null || source == null
                            ? null
                            : new IndexValue(series, year, percent, kind, edition, source);
                },
                value -> value.series() + " " + value.year() + " " + value.edition());
    }

    @Nullable
    Text source(RowReading row) {
        return source == null || row.has("source") ? row.source("source", language) : Text.of(language, source);
    }

    private static IndexValue.@Nullable Kind kind(RowReading row) {
        var word = row.text("kind");
        for (var kind : IndexValue.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(word)
                    || (kind == IndexValue.Kind.OUTTURN ? "utfall" : "prognos").equals(word)) {
                return kind;
            }
        }
        if (word != null) {
            row.fault("cell-no-kind", "kind", word);
        }
        return null;
    }

    /**
     * Columns code and tkr.
     *
     * @param sum what the table says that all are together, in thousand kronor; null where it does not say
     */
    public Intake<Amount> amounts(String text, @Nullable BigDecimal sum) {
        var intake = read(
                text,
                List.of("code", "tkr"),
                row -> {
                    var party = row.party("code", parties);
                    var amount = row.number("tkr");
                    return party == null || amount == null
                            ? null
                            : new Amount(party, Money.kronor(amount.movePointRight(3)));
                },
                Amount::party);
        var read = intake.rows().stream().map(Amount::amount).reduce(Money.ZERO, Money::plus);
        if (sum == null || Money.kronor(sum.movePointRight(3)).equals(read)) {
            return intake;
        }
        var faults = new ArrayList<>(intake.faults());
        faults.add(Problem.of("table-sum", "stated", Money.kronor(sum.movePointRight(3)), "read", read));
        return new Intake<>(intake.rows(), intake.kept(), faults);
    }

    <T> Intake<T> read(
            String text, List<String> columns, Function<RowReading, @Nullable T> reading, Function<T, String> place) {
        var csv = Csv.of(text);
        var faults = columns.stream()
                .filter(column -> !csv.columns().contains(column))
                .filter(column -> source == null || !column.equals("source"))
                .map(column -> Problem.of("column-missing", "column", column))
                .toList();
        var rows = new ArrayList<T>();
        var kept = new ArrayList<Intake.Kept>();
        var seen = new HashSet<String>();
        for (var line : csv.rows()) {
            var row = new RowReading(line);
            var value = reading.apply(row);
            if (value != null && !row.failed() && !seen.add(place.apply(value))) {
                row.fault(
                        "row-twice",
                        csv.columns().getFirst(),
                        line.cell(csv.columns().getFirst()));
            }
            if (value == null || row.failed()) {
                kept.add(new Intake.Kept(line.line(), line.text(), row.causes()));
            } else {
                rows.add(value);
            }
        }
        return new Intake<>(rows, kept, faults);
    }
}
