package se.radslag.people.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Period;
import se.radslag.people.NamedPersons;
import se.radslag.people.PersonId;
import se.radslag.people.domain.EnterRegister;
import se.radslag.people.domain.Entries;
import se.radslag.people.domain.NewPerson;
import se.radslag.people.seating.Sex;

/** A table of persons: what they are called. Whoever is known by the very name is not entered again. */
@Component
final class PersonTable implements TableKind<NewPerson> {

    private static final Map<String, Sex> SEXES = Map.of(
            "kvinna", Sex.WOMAN, "k", Sex.WOMAN, "woman", Sex.WOMAN, "man", Sex.MAN, "m", Sex.MAN, "annat", Sex.OTHER,
            "other", Sex.OTHER);

    private final NamedPersons persons;
    private final EnterRegister enter;

    PersonTable(NamedPersons persons, EnterRegister enter) {
        this.persons = persons;
        this.enter = enter;
    }

    @Override
    public String name() {
        return "persons";
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.GIVEN, Column.FAMILY, Column.SEX);
    }

    @Override
    public Set<Column> needed() {
        return Set.of(Column.GIVEN, Column.FAMILY);
    }

    @Override
    public Reader<NewPerson> open(Charter charter, List<Cells> rows) {
        var known =
                persons.called(rows.stream().map(KnownPersons::name).distinct().toList());
        var read = new HashSet<String>();
        return row -> {
            var given = row.name(Column.GIVEN);
            var family = row.name(Column.FAMILY);
            var sex = sex(row);
            if (row.isWhole() && !read.add(KnownPersons.name(row))) {
                row.fault(Column.FAMILY, Problem.TWICE, given + " " + family);
            }
            if (!row.isWhole()) {
                return null;
            }
            if (known.containsKey(KnownPersons.name(row))) {
                row.isThere();
                return null;
            }
            var named = new NewPerson.Named(given, family, new Period(null, null));
            return new NewPerson(new PersonId(UUID.randomUUID()), sex, List.of(named), null);
        };
    }

    private static @Nullable Sex sex(Cells row) {
        var word = Column.small(row.text(Column.SEX));
        if (!word.isEmpty() && !SEXES.containsKey(word)) {
            row.fault(Column.SEX, Problem.NO_SEX);
        }
        return SEXES.get(word);
    }

    @Override
    public void write(Charter charter, List<NewPerson> entries, Actor actor) {
        enter.handle(new EnterRegister.Command(Entries.ofPersons(entries)), actor);
    }
}
