package se.radslag.economy.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.radslag.charter.Charter;
import se.radslag.charter.file.CharterFile;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.ReferenceDay;
import se.radslag.charter.terms.Text;
import se.radslag.economy.reading.Choices;
import se.radslag.economy.reading.PlanReading;

/** The county whose table of 2017 lost a column: its agreement, its inhabitants and the figures that were worked out by hand. */
public final class Vastmanland {

    public static final Charter CHARTER = charter("/charters/vastmanland.yaml");
    public static final Choices CHOICES =
            new Choices(new ReferenceDay.InYear(MonthDay.of(12, 31), ReferenceDay.Year.YEAR_BEFORE));
    public static final Facts FACTS = Facts.NONE.withCounts(population());
    public static final Text TEST = Text.of("sv", "påhittat för provet");

    private Vastmanland() {}

    public static Charter charter(String file) {
        try (var in = Objects.requireNonNull(Vastmanland.class.getResourceAsStream(file))) {
            return Objects.requireNonNull(CharterFile.read(in.readAllBytes(), 1).charter());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static Plan plan(String pot, int year) {
        return new PlanReading(CHARTER, CHOICES).of(pot, year);
    }

    public static CostYear year(String pot, int year) {
        return told(new Calculation(FACTS, Rounding.ORE).of(plan(pot, year), null));
    }

    public static CostYear told(Outcome outcome) {
        if (outcome instanceof CostYear year) {
            return year;
        }
        throw new AssertionError(outcome.toString());
    }

    public static List<Problem> problems(Outcome outcome) {
        return ((Outcome.Untold) outcome).problems();
    }

    /** An index of a year; every rate in the tests is made up. */
    public static IndexValue lpi(int year, String percent) {
        return new IndexValue("LPI", year, new BigDecimal(percent), IndexValue.Kind.OUTTURN, null, TEST);
    }

    /** The rows of a file by column. */
    public static List<Map<String, String>> rows(String file) {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Vastmanland.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
            var columns = List.of(in.readLine().split(",", -1));
            return in.lines()
                    .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                    .map(cells -> java.util.stream.IntStream.range(0, columns.size())
                            .boxed()
                            .collect(Collectors.toMap(columns::get, i -> cells[i])))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static String party(String code) {
        return CHARTER.parties().values().stream()
                .filter(party -> code.equals(party.code()))
                .map(Party::id)
                .findFirst()
                .orElseThrow();
    }

    /** Figures of a year are published in February of the next. */
    private static List<Measure> population() {
        return rows("/economy/population.csv").stream()
                .map(row -> count(
                        party(Objects.requireNonNull(row.get("scb_code"))),
                        LocalDate.parse(Objects.requireNonNull(row.get("date"))),
                        Integer.parseInt(Objects.requireNonNull(row.get("population")))))
                .toList();
    }

    public static Measure count(String party, LocalDate day, int inhabitants) {
        return new Measure(
                Measure.Kind.POPULATION,
                party,
                day,
                BigDecimal.valueOf(inhabitants),
                LocalDate.of(day.getYear() + 1, 2, 21),
                Text.of("sv", "SCB"));
    }
}
