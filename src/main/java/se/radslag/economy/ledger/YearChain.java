package se.radslag.economy.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.ReferenceDay;
import se.radslag.economy.domain.Calculation;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Facts;
import se.radslag.economy.domain.Figure;
import se.radslag.economy.domain.Outcome;
import se.radslag.economy.domain.Plan;
import se.radslag.economy.domain.Rounding;
import se.radslag.economy.reading.Choices;
import se.radslag.economy.reading.PlanReading;
import se.radslag.economy.settle.Instalments;

/** The years of one cost, each built on the one before; worked out once, when somebody asks, by one at a time. */
final class YearChain {

    private final CostLedger ledger;
    private final String pot;
    private final Facts facts;
    private final Map<Integer, Plan> plans = new HashMap<>();
    private final Map<LocalDate, Map<Integer, Outcome>> known = new HashMap<>();
    private final Map<Integer, LedgerYear> years = new TreeMap<>();

    YearChain(CostLedger ledger, String pot) {
        this.ledger = ledger;
        this.pot = pot;
        this.facts = ledger.facts();
    }

    synchronized LedgerYear year(int year) {
        var found = years.get(year);
        if (found == null) {
            found = built(year);
            years.put(year, found);
        }
        return found;
    }

    private LedgerYear built(int year) {
        var closing = ledger.entered().closed(pot, year).orElse(null);
        var payments = new Payments(ledger.entered().payments().stream()
                .filter(row -> row.value().pot().equals(pot) && row.value().year() == year)
                .toList());
        if (closing != null) {
            var settled = closing.value();
            return new LedgerYear(
                    plan(year),
                    rounding(year),
                    settled.year(),
                    settled.parts(),
                    List.of(),
                    settled.instalments(),
                    payments,
                    closing);
        }
        var outcome = outcome(year, ledger.today());
        var corrected = outcome instanceof CostYear told ? Additions.of(ledger, told, ledger.today()) : null;
        return new LedgerYear(
                plan(year),
                rounding(year),
                outcome,
                corrected == null ? new TreeMap<String, Figure>() : corrected.parts(),
                corrected == null ? List.of() : corrected.problems(),
                Instalments.of(plan(year), day -> paying(year, day), ledger.today(), rounding(year)),
                payments,
                null);
    }

    /** The year with its additions, as it was known on a day. */
    private Outcome paying(int year, LocalDate day) {
        return outcome(year, day) instanceof CostYear told
                ? told.with(Additions.of(ledger, told, day).parts())
                : outcome(year, day);
    }

    /** The year as it can be worked out from what was known on a day; a closed year is what it was closed as. */
    synchronized Outcome outcome(int year, LocalDate day) {
        var closed = ledger.entered().closed(pot, year);
        return closed.<Outcome>map(row -> row.value().year()).orElseGet(() -> worked(year, day));
    }

    /** The year worked out anew, also when it is closed. */
    synchronized Outcome worked(int year, LocalDate day) {
        var byYear = known.computeIfAbsent(day, none -> new HashMap<>());
        var found = byYear.get(year);
        if (found == null) {
            found = new Calculation(facts.knownOn(day), rounding(year)).of(plan(year), before(year, day));
            byYear.put(year, found);
        }
        return found;
    }

    synchronized @Nullable CostYear before(int year, LocalDate day) {
        return ledger.years(pot).contains(year - 1) && outcome(year - 1, day) instanceof CostYear told ? told : null;
    }

    Plan plan(int year) {
        return plans.computeIfAbsent(year, each -> new PlanReading(ledger.charter(), choices(each)).of(pot, each));
    }

    private Choices choices(int year) {
        return ledger.entered()
                .choice(pot, year)
                .map(row -> new Choices(
                        row.value().countingDay() == null
                                ? null
                                : new ReferenceDay.Exact(
                                        Objects.requireNonNull(row.value().countingDay())),
                        row.value().effect()))
                .orElse(Choices.NONE);
    }

    Rounding rounding(int year) {
        return ledger.entered()
                .choice(pot, year)
                .map(row -> new Rounding(row.value().unit()))
                .orElse(Rounding.KRONA);
    }
}
