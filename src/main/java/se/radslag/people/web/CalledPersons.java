package se.radslag.people.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.radslag.people.PersonId;
import se.radslag.people.PersonLookup;
import se.radslag.people.SeatedDays;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.Person;

/** Says what persons are called today to those who keep the register. */
@Component
public class CalledPersons {

    private final PersonLookup persons;
    private final SeatedDays days;

    CalledPersons(PersonLookup persons, SeatedDays days) {
        this.persons = persons;
        this.days = days;
    }

    /** What somebody is called today; empty where nobody is known. */
    public String name(Scene scene, PersonId id) {
        return names(scene, List.of(id)).getOrDefault(id, "");
    }

    /** What many are called today, asked for at once. */
    public Map<PersonId, String> names(Scene scene, Collection<PersonId> ids) {
        return named(scene, ids).values().stream().collect(Collectors.toMap(Person::id, person -> of(scene, person)));
    }

    /** Somebody with protected identity is called by what they are today: the name is on a page where readings are noted. */
    String of(Scene scene, Person person) {
        if (person.name() != null) {
            return person.name();
        }
        var what = String.join(", ", what(scene, person.id()));
        return what.isEmpty() ? scene.say("people-work.protected") : scene.say("people-work.person.protected", what);
    }

    /** Somebody by name with what they are today and for whom, to tell two of one name apart. */
    String told(Scene scene, Person person) {
        var what = Stream.concat(what(scene, person.id()).stream(), homes(scene, person.id()))
                .collect(Collectors.joining(", "));
        return person.name() == null || what.isEmpty()
                ? of(scene, person)
                : scene.say("people-work.person.known", person.name(), what);
    }

    /** The offices and bodies that somebody is in today. */
    private List<String> what(Scene scene, PersonId id) {
        var day = days.on(scene.charter(), scene.onDay().today());
        var offices = held(scene, id).stream().flatMap(held -> office(scene, held));
        var bodies = day.mandates().all().stream()
                .filter(each -> each.person().equals(id))
                .map(each -> scene.name(each.body()));
        return Stream.concat(offices, bodies).distinct().toList();
    }

    private Stream<String> homes(Scene scene, PersonId id) {
        return held(scene, id).stream()
                .map(held -> scene.party(held.party()))
                .filter(Objects::nonNull)
                .map(party -> scene.name(party.id()))
                .distinct();
    }

    private List<Holding> held(Scene scene, PersonId id) {
        var today = scene.onDay().today();
        return days.on(scene.charter(), today).register().of(id, today);
    }

    private static Stream<String> office(Scene scene, Holding held) {
        var party = scene.party(held.party());
        return party == null ? Stream.empty() : Stream.of(new OfficeWords(scene).of(party, held.office()));
    }

    public Map<PersonId, Person> named(Scene scene, Collection<PersonId> ids) {
        return persons.on(ids, scene.onDay().today());
    }
}
