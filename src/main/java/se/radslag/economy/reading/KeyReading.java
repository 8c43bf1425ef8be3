package se.radslag.economy.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Pot;
import se.radslag.charter.terms.ReferenceDay;
import se.radslag.economy.domain.Key;
import se.radslag.economy.domain.Measure;
import se.radslag.economy.domain.Problem;

/** Reads the key that a statement gives, with the day that its count is taken on. */
final class KeyReading {

    private final Charter charter;
    private final Choices choices;
    private final int year;
    private final List<Problem> faults;

    KeyReading(Charter charter, Choices choices, int year, List<Problem> faults) {
        this.charter = charter;
        this.choices = choices;
        this.year = year;
        this.faults = faults;
    }

    Key of(Pot term) {
        return switch (Objects.requireNonNull(term.key())) {
            case EQUAL -> new Key.Equal();
            case TABLE -> table(term);
            case POPULATION -> counted(term, Measure.Kind.POPULATION);
            case ORDERS -> counted(term, Measure.Kind.ORDERS);
        };
    }

    private Key table(Pot term) {
        if (term.difference() != null) {
            faults.addAll(TableDifference.of(charter, term, year).faults());
        }
        return new Key.Table(term.table());
    }

    /** By what each party has itself, which a levy is laid on. */
    Key levied(Pot term) {
        return counted(term, Measure.Kind.LEVY);
    }

    private Key counted(Pot term, Measure.Kind kind) {
        var agreed = day(term.at());
        var day = agreed == null ? day(choices.countingDay()) : agreed;
        if (day == null) {
            faults.add(Problem.of("day-untold", "pot", term.pot(), "year", String.valueOf(year)));
            return new Key.Alone();
        }
        return new Key.Counted(kind, day, agreed == null, effect(term));
    }

    private @Nullable LocalDate day(@Nullable ReferenceDay at) {
        var election = charter.elections().stream()
                .filter(day -> day.getYear() <= year)
                .max(LocalDate::compareTo)
                .orElse(null);
        return at == null ? null : at.forSeats(LocalDate.of(year, 1, 1), election);
    }

    private @Nullable LocalDate effect(Pot term) {
        var effect = term.effect();
        var day = effect == null ? choices.effect() : effect.taken();
        return day == null || day.getYear() != year ? null : day;
    }
}
