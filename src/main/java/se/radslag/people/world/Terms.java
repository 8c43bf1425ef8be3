package se.radslag.people.world;

import java.time.LocalDate;
import java.util.List;
import se.radslag.charter.Charter;
import se.radslag.kernel.Period;

/** The terms of office of elected people: four years from the first of January after an election that has been held. */
final class Terms {

    /** A first start shows the world as it was on this day; the term after it is only beginning to be reported. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Terms() {}

    static List<Period> of(Charter charter) {
        return charter.elections().stream()
                .filter(day -> LocalDate.of(day.getYear() + 1, 1, 1).isBefore(TODAY))
                .map(day -> new Period(LocalDate.of(day.getYear() + 1, 1, 1), LocalDate.of(day.getYear() + 4, 12, 31)))
                .toList();
    }

    /** The term that comes after the last one, where an election has given it. */
    static List<Period> coming(Charter charter) {
        return charter.elections().stream()
                .filter(day -> day.isBefore(TODAY)
                        && !LocalDate.of(day.getYear() + 1, 1, 1).isBefore(TODAY))
                .map(day -> new Period(LocalDate.of(day.getYear() + 1, 1, 1), LocalDate.of(day.getYear() + 4, 12, 31)))
                .toList();
    }
}
