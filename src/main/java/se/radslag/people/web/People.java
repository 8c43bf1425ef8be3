package se.radslag.people.web;

import static se.radslag.platform.web.form.Question.choice;
import static se.radslag.platform.web.form.Question.list;
import static se.radslag.platform.web.form.Question.text;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.terms.Party;
import se.radslag.people.PartyPeople;
import se.radslag.people.PersonId;
import se.radslag.people.PersonLookup;
import se.radslag.people.PoliticalPartyLookup;
import se.radslag.people.SeatedDays;
import se.radslag.people.SimilarPersons;
import se.radslag.people.domain.RegisterPerson;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.Person;
import se.radslag.platform.web.form.Option;
import se.radslag.platform.web.form.Question;
import se.radslag.platform.web.form.Typed;

/** Helps those who keep the register to say whom they mean: somebody known, or somebody new. */
@Component
public class People {

    /** What a form carries for somebody who is none of those with a name alike. */
    static final String NOBODY_KNOWN = "new";

    private static final int LATELY = 8;

    private final PartyPeople lately;
    private final PersonLookup persons;
    private final SimilarPersons similar;
    private final PoliticalPartyLookup parties;
    private final SeatedDays days;
    private final Clock clock;

    People(
            PartyPeople lately,
            PersonLookup persons,
            SimilarPersons similar,
            PoliticalPartyLookup parties,
            SeatedDays days,
            Clock clock) {
        this.lately = lately;
        this.persons = persons;
        this.similar = similar;
        this.parties = parties;
        this.days = days;
        this.clock = clock;
    }

    /** Asks whom: those of the party that are known, a new name, and those with a name alike where there are any. */
    public List<Question> whom(Scene scene, @Nullable Party party, Typed typed) {
        var questions = new ArrayList<>(List.of(
                list("person", options(scene, ofParty(scene, party))),
                text("given").optional(),
                text("family").optional()));
        var alike = alike(typed);
        if (!alike.isEmpty()) {
            var choices = new ArrayList<>(options(scene, alike));
            choices.add(new Option(NOBODY_KNOWN, scene.say("people-work.person.is-new", TypedPeople.name(typed))));
            questions.add(choice("alike", choices));
        }
        questions.add(list("political", politicalParties(scene)).optional());
        return questions;
    }

    /** Asks for somebody of the party who is known. */
    public Question among(Scene scene, Party party) {
        return list("person", options(scene, ofParty(scene, party)));
    }

    /** Somebody known who is chosen, by the list or among those with a name alike. */
    @Nullable
    PersonId chosen(Typed typed) {
        return TypedPeople.person(typed, TypedPeople.name(typed).isBlank() ? "person" : "alike");
    }

    /** Notes what is missing to know who is meant. */
    public void check(Typed typed) {
        if (typed.raw("person").isEmpty() && TypedPeople.name(typed).isBlank()) {
            typed.fault("person", "people-work.fault.needed-person");
        } else if (!TypedPeople.name(typed).isBlank()
                && (typed.raw("given").isEmpty() || typed.raw("family").isEmpty())) {
            typed.fault(typed.raw("given").isEmpty() ? "given" : "family", "people-work.fault.needed-name");
        } else if (!alike(typed).isEmpty() && typed.raw("alike").isEmpty()) {
            typed.fault("alike", "people-work.fault.needed-alike");
        }
    }

    /**
     * Whoever is meant.
     *
     * @param newcomer how they are entered, together with the act that names them; null for somebody known
     */
    public record Whom(PersonId id, RegisterPerson.@Nullable Command newcomer) {}

    /** Whoever is chosen, else somebody to be entered with the act: an act that is refused leaves nobody behind. */
    public Whom meant(Typed typed) {
        var chosen = chosen(typed);
        if (chosen != null) {
            return new Whom(chosen, null);
        }
        var id = PersonId.fresh(clock.instant());
        var seen = new HashSet<>(alike(typed));
        return new Whom(id, new RegisterPerson.Command(id, typed.raw("given"), typed.raw("family"), null, seen));
    }

    /** What somebody chose: whom, and from which day. */
    public String yours(Scene scene, Typed typed) {
        var chosen = chosen(typed);
        return (chosen == null ? TypedPeople.name(typed) : name(scene, chosen)) + ", " + typed.raw("from");
    }

    List<PersonId> alike(Typed typed) {
        return typed.raw("given").isEmpty() || typed.raw("family").isEmpty()
                ? List.of()
                : similar.to(typed.raw("given"), typed.raw("family"), null);
    }

    /** What somebody is called today; empty where nobody is known. */
    public String name(Scene scene, PersonId id) {
        var person = named(scene, List.of(id)).get(id);
        return person == null ? "" : called(scene, person);
    }

    /** Somebody with protected identity is called by what they are today: the name is on a page where readings are noted. */
    private String called(Scene scene, Person person) {
        if (person.name() != null) {
            return person.name();
        }
        var today = scene.onDay().today();
        var day = days.on(scene.charter(), today);
        var offices = day.register().of(person.id(), today).stream().flatMap(held -> office(scene, held));
        var bodies = day.mandates().all().stream()
                .filter(each -> each.person().equals(person.id()))
                .map(each -> scene.name(each.body()));
        var what = Stream.concat(offices, bodies).distinct().collect(Collectors.joining(", "));
        return what.isEmpty() ? scene.say("people-work.protected") : scene.say("people-work.person.protected", what);
    }

    private static Stream<String> office(Scene scene, Holding held) {
        var party = scene.party(held.party());
        return party == null ? Stream.empty() : Stream.of(new OfficeWords(scene).of(party, held.office()));
    }

    public Map<PersonId, Person> named(Scene scene, Collection<PersonId> ids) {
        return persons.on(ids, scene.onDay().today());
    }

    public List<Option> politicalParties(Scene scene) {
        return parties.all().values().stream()
                .map(party -> new Option(party.id(), party.name(scene.language())))
                .toList();
    }

    /** Whoever has something for a party, or had within the last two terms; others are found by their name. */
    private List<PersonId> ofParty(Scene scene, @Nullable Party party) {
        return lately.since(scene.charter(), party, scene.onDay().today().minusYears(LATELY));
    }

    private List<Option> options(Scene scene, List<PersonId> ids) {
        return named(scene, ids).values().stream()
                .map(person -> new Option(person.id().toString(), called(scene, person)))
                .sorted(Comparator.comparing(Option::text))
                .toList();
    }
}
