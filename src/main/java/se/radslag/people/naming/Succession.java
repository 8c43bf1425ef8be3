package se.radslag.people.naming;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.radslag.people.Versioned;
import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.Mandates;

/** Whoever sits in a place leaves it when another is named. */
public final class Succession {

    private Succession() {}

    /** The naming that began before a day and would still hold on it. */
    static Optional<Versioned<Mandate>> before(List<Versioned<Mandate>> rows, LocalDate day) {
        return rows.stream()
                .filter(row -> row.row().during().contains(day))
                .filter(row -> row.row().during().first() == null
                        || row.row().during().first().isBefore(day))
                .findFirst();
    }

    /** All namings as they will stand when another begins in the place. */
    public static Mandates ended(Mandates all, List<Versioned<Mandate>> rows, LocalDate day) {
        return before(rows, day)
                .map(row -> all.with(row.row().until(day.minusDays(1))))
                .orElse(all);
    }
}
