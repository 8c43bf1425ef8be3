package se.radslag.access.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import se.radslag.kernel.Actor;
import se.radslag.people.PersonId;
import se.radslag.people.seating.SeatedDay;

/** What a person's seats and posts give today: no body is looked at before a rule asks about it. */
final class HeldToday implements Actor.Mandates {

    private final Supplier<Optional<SeatedDay>> today;
    private final PersonId person;

    private Optional<SeatedDay> day = Optional.empty();
    private boolean asked;

    HeldToday(Supplier<Optional<SeatedDay>> today, PersonId person) {
        this.today = today;
        this.person = person;
    }

    @Override
    public boolean give(Actor.Role role) {
        return day().stream()
                .flatMap(seated -> SeatsToday.bodies(seated.charter()).stream())
                .anyMatch(body -> give(role, body));
    }

    @Override
    public boolean give(Actor.Role role, String body) {
        return day().filter(seated -> SeatsToday.bodies(seated.charter()).contains(body)).stream()
                .flatMap(seated -> MandateRoles.of(List.of(seated.in(body)), person).stream())
                .anyMatch(held -> held.role() == role);
    }

    /** Read once for a visit, so that all its rules see the same. */
    private Optional<SeatedDay> day() {
        if (!asked) {
            day = today.get();
            asked = true;
        }
        return day;
    }
}
