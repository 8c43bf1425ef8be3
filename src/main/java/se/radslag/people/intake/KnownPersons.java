package se.radslag.people.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Period;
import se.radslag.people.NamedPersons;
import se.radslag.people.PersonId;
import se.radslag.people.domain.NewPerson;
import se.radslag.people.seating.Register;

/**
 * Tells whom a name in a table stands for: whoever has or had something in the same party by that name, else somebody of
 * that name who has nothing anywhere, else somebody new. Nobody is guessed where several could be meant.
 */
final class KnownPersons {

    private final Map<String, Set<PersonId>> inParty = new HashMap<>();
    private final Map<String, List<NamedPersons.Found>> called;
    private final Map<String, NewPerson> fresh = new HashMap<>();
    private final Map<PersonId, NewPerson> added = new HashMap<>();

    /**
     * For all rows of a table.
     *
     * @param register who has or had an office belongs to its party
     * @param rows whose names are asked for at once
     */
    KnownPersons(NamedPersons persons, Register register, List<Cells> rows) {
        this.called =
                persons.called(rows.stream().map(KnownPersons::name).distinct().toList());
        register.holdings().forEach(each -> belongs(each.party().value(), each.person()));
    }

    /** Tells that a person has or had something in a party. */
    void belongs(String party, PersonId person) {
        inParty.computeIfAbsent(party, key -> new HashSet<>()).add(person);
    }

    /** Whom a row means; null where it cannot be told, which is a fault. */
    @Nullable
    PersonId of(String party, Cells row) {
        var given = row.name(Column.GIVEN);
        var family = row.name(Column.FAMILY);
        if (!row.isWhole()) {
            return null;
        }
        var all = called.getOrDefault(name(row), List.of());
        var here = all.stream()
                .map(NamedPersons.Found::id)
                .filter(inParty.getOrDefault(party, Set.of())::contains)
                .toList();
        var free = all.stream()
                .filter(NamedPersons.Found::isFree)
                .map(NamedPersons.Found::id)
                .toList();
        var meant = here.isEmpty() ? free : here;
        if (meant.size() > 1) {
            row.fault(Column.FAMILY, Problem.SEVERAL, given + " " + family);
            return null;
        }
        return meant.isEmpty() ? fresh(party, given, family) : meant.getFirst();
    }

    private PersonId fresh(String party, String given, String family) {
        var person = fresh.computeIfAbsent(party + Column.small(given + " " + family), key -> {
            var named = new NewPerson.Named(given, family, new Period(null, null));
            return new NewPerson(new PersonId(UUID.randomUUID()), null, List.of(named), null);
        });
        added.put(person.id(), person);
        return person.id();
    }

    /** The person to be entered with the first row that means them; null for whoever is known, or was handed out before. */
    @Nullable
    NewPerson toEnter(PersonId id) {
        return added.remove(id);
    }

    static String name(Cells row) {
        return Column.small(row.text(Column.GIVEN) + " " + row.text(Column.FAMILY));
    }
}
