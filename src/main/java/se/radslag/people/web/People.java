package se.radslag.people.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.terms.Party;
import se.radslag.people.MandateLookup;
import se.radslag.people.PersonId;
import se.radslag.people.PersonLookup;
import se.radslag.people.PoliticalPartyLookup;
import se.radslag.people.RegisterLookup;
import se.radslag.people.SimilarPersons;
import se.radslag.people.seating.Person;
import se.radslag.people.web.ActForm.Input;
import se.radslag.people.web.ActForm.Option;

/** Helps those who keep the register to say whom they mean: somebody known, or somebody new. */
@Component
class People {

    /** What a form carries for somebody who is none of those with a name alike. */
    static final String NOBODY_KNOWN = "new";

    private final RegisterLookup registers;
    private final MandateLookup mandates;
    private final PersonLookup persons;
    private final SimilarPersons similar;
    private final PoliticalPartyLookup parties;

    People(
            RegisterLookup registers,
            MandateLookup mandates,
            PersonLookup persons,
            SimilarPersons similar,
            PoliticalPartyLookup parties) {
        this.registers = registers;
        this.mandates = mandates;
        this.persons = persons;
        this.similar = similar;
        this.parties = parties;
    }

    /** Asks whom: those of the party that are known, a new name, and those with a name alike where there are any. */
    void ask(Scene scene, @Nullable Party party, Filled filled) {
        filled.ask(Input.LIST, "person", true, options(scene, ofParty(scene, party)));
        filled.ask(Input.TEXT, "given", false).ask(Input.TEXT, "family", false);
        var alike = alike(filled);
        if (!alike.isEmpty()) {
            var choices = new ArrayList<>(options(scene, alike));
            choices.add(new Option(NOBODY_KNOWN, scene.say("people-work.person.is-new", name(filled))));
            filled.ask(Input.CHOICE, "alike", true, choices);
        }
        filled.ask(Input.LIST, "political", false, politicalParties(scene));
    }

    /** Somebody known who is chosen, by the list or among those with a name alike. */
    @Nullable
    PersonId chosen(Filled filled) {
        var alike = filled.person("alike");
        return name(filled).isBlank() ? filled.person("person") : alike;
    }

    /** Notes what is missing to know who is meant. */
    void check(Filled filled) {
        if (filled.raw("person").isEmpty() && name(filled).isBlank()) {
            filled.fault("person", "needed-person");
        } else if (!name(filled).isBlank()
                && (filled.raw("given").isEmpty() || filled.raw("family").isEmpty())) {
            filled.fault(filled.raw("given").isEmpty() ? "given" : "family", "needed-name");
        } else if (!alike(filled).isEmpty() && filled.raw("alike").isEmpty()) {
            filled.fault("alike", "needed-alike");
        }
    }

    List<PersonId> alike(Filled filled) {
        return filled.raw("given").isEmpty() || filled.raw("family").isEmpty()
                ? List.of()
                : similar.to(filled.raw("given"), filled.raw("family"), null);
    }

    static String name(Filled filled) {
        return (filled.raw("given") + " " + filled.raw("family")).strip();
    }

    Map<PersonId, Person> named(Scene scene, Collection<PersonId> ids) {
        return persons.on(ids, scene.onDay().today());
    }

    List<Option> politicalParties(Scene scene) {
        return parties.all().values().stream()
                .map(party -> new Option(party.id(), party.name(scene.language())))
                .toList();
    }

    /** Whoever has held something for a party, the latest first. */
    private List<PersonId> ofParty(Scene scene, @Nullable Party party) {
        var ids = new LinkedHashSet<PersonId>();
        var register = registers.all(scene.charter());
        var key = party == null ? null : scene.key(party);
        register.holdings().stream()
                .filter(each -> key == null || each.party().equals(key))
                .forEach(each -> ids.add(each.person()));
        mandates.all(scene.structure()).all().stream()
                .filter(each -> party == null
                        || each.party().equals(party.id())
                        || party.id().equals(each.home()))
                .forEach(each -> ids.add(each.person()));
        return List.copyOf(ids);
    }

    private List<Option> options(Scene scene, List<PersonId> ids) {
        return named(scene, ids).values().stream()
                .sorted(Comparator.comparing(Person::name))
                .map(person -> new Option(
                        person.id().toString(),
                        person.isProtected()
                                ? scene.say("people-work.person.protected", person.name())
                                : person.name()))
                .toList();
    }
}
