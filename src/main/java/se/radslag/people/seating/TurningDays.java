package se.radslag.people.seating;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Day;
import se.radslag.charter.terms.Validity;
import se.radslag.kernel.Period;
import se.radslag.people.PersonId;

/** The days on which who sits in a body can change: by the agreement, by the register or by a naming. */
final class TurningDays {

    private final TreeSet<LocalDate> days = new TreeSet<>();

    private TurningDays() {}

    static TurningDays of(Charter charter, Register register, Mandates mandates, String body) {
        var turning = byAgreement(charter, body);
        register.holdings().forEach(each -> turning.add(each.during()));
        register.sizes().forEach(each -> turning.add(each.during()));
        mandates.all().stream().filter(each -> each.body().equals(body)).forEach(each -> turning.add(each.during()));
        mandates.posts().stream().filter(each -> each.body().equals(body)).forEach(each -> turning.add(each.during()));
        return turning;
    }

    /** The days on which what one person has in a body can change. */
    static SortedSet<LocalDate> of(
            Charter charter, Register register, Mandates mandates, String body, PersonId person) {
        var turning = byAgreement(charter, body);
        register.holdings().stream()
                .filter(each -> each.person().equals(person))
                .forEach(each -> turning.add(each.during()));
        mandates.all().stream()
                .filter(each -> each.body().equals(body) && each.person().equals(person))
                .forEach(each -> turning.add(each.during()));
        mandates.posts().stream()
                .filter(each -> each.body().equals(body) && each.person().equals(person))
                .forEach(each -> turning.add(each.during()));
        return turning.days;
    }

    private static TurningDays byAgreement(Charter charter, String body) {
        var turning = new TurningDays();
        var found = charter.bodies().get(body);
        if (found != null) {
            turning.add(found.existence());
            found.seats().forEach(each -> turning.add(each.header().validity()));
            found.posts().forEach(each -> turning.add(each.header().validity()));
        }
        charter.parties().values().forEach(each -> turning.add(each.header().validity()));
        charter.elections().forEach(each -> turning.days.add(LocalDate.of(each.getYear() + 1, 1, 1)));
        return turning;
    }

    private void add(Period during) {
        if (during.first() != null) {
            days.add(during.first());
        }
        if (during.last() != null) {
            days.add(during.last().plusDays(1));
        }
    }

    private void add(Validity validity) {
        add(validity.from());
        add(validity.end());
    }

    private void add(@Nullable Day day) {
        if (day != null && day.earliest() != null && day.latest() != null) {
            days.add(day.earliest());
            days.add(day.latest());
        }
    }

    /** The first day and those that turn after it. */
    SortedSet<LocalDate> from(LocalDate first) {
        var from = new TreeSet<>(days.tailSet(first));
        from.add(first);
        return from;
    }
}
