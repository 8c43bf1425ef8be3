package se.radslag.people.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.radslag.kernel.Period;
import se.radslag.people.PersonId;
import se.radslag.people.domain.NewPerson;

/** The made-up people, each with an id that is the same on every machine. */
final class Cast {

    private static final long ALL_AT_ONE_MOMENT = 0x019a_a000_0000_7000L;
    private static final long NUMBERED = 0x8000_0000_0000_0000L;

    private static final int MOST = 100_000;

    private final MadeUpNames names;
    private final int structure;
    private final List<NewPerson> persons = new ArrayList<>();

    /** @param structure the place of the structure among all, since everybody's id is their own */
    Cast(MadeUpNames names, int structure) {
        this.names = names;
        this.structure = structure;
    }

    /** Somebody new. */
    PersonId person() {
        var id = new PersonId(new UUID(ALL_AT_ONE_MOMENT, NUMBERED | (long) structure * MOST + persons.size() + 1));
        var called = names.next();
        var name = new NewPerson.Named(called.given(), called.family(), new Period(null, null));
        persons.add(new NewPerson(id, called.sex(), List.of(name), null));
        return id;
    }

    void changeName(PersonId id, LocalDate on) {
        var known = named(id);
        var first = known.names().getFirst();
        put(new NewPerson(
                id,
                known.sex(),
                List.of(
                        new NewPerson.Named(first.given(), first.family(), new Period(null, on.minusDays(1))),
                        new NewPerson.Named(first.given(), names.family(), new Period(on, null))),
                known.protectedSince()));
    }

    void protect(PersonId id, LocalDate since) {
        var known = named(id);
        put(new NewPerson(id, known.sex(), known.names(), since));
    }

    List<NewPerson> all() {
        return persons;
    }

    private NewPerson named(PersonId id) {
        return persons.get(place(id));
    }

    private void put(NewPerson person) {
        persons.set(place(person.id()), person);
    }

    private static int place(PersonId id) {
        return (int) ((id.value().getLeastSignificantBits() & ~NUMBERED) % MOST) - 1;
    }
}
