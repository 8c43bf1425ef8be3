package se.radslag.people.web;

import static se.radslag.platform.web.form.Question.choice;
import static se.radslag.platform.web.form.Question.list;
import static se.radslag.platform.web.form.Question.text;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.terms.Party;
import se.radslag.people.PartyPeople;
import se.radslag.people.PersonId;
import se.radslag.people.PoliticalPartyLookup;
import se.radslag.people.SimilarPersons;
import se.radslag.people.domain.RegisterPerson;
import se.radslag.people.seating.Person;
import se.radslag.platform.text.Alphabet;
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
    private final CalledPersons called;
    private final SimilarPersons similar;
    private final PoliticalPartyLookup parties;
    private final Clock clock;

    People(
            PartyPeople lately,
            CalledPersons called,
            SimilarPersons similar,
            PoliticalPartyLookup parties,
            Clock clock) {
        this.lately = lately;
        this.called = called;
        this.similar = similar;
        this.parties = parties;
        this.clock = clock;
    }

    /** Asks whom: those of the party that are known, a new name, and those with a name alike where there are any. */
    public List<Question> whom(Scene scene, @Nullable Party party, Typed typed) {
        var questions = new ArrayList<>(List.of(
                list("person", options(scene, ofParty(scene, party), called::of)),
                text("given").optional(),
                text("family").optional()));
        var alike = alike(typed);
        if (!alike.isEmpty()) {
            var choices = new ArrayList<>(options(scene, alike, called::told));
            choices.add(new Option(NOBODY_KNOWN, scene.say("people-work.person.is-new", TypedPeople.name(typed))));
            questions.add(choice("alike", choices));
        }
        questions.add(list("political", politicalParties(scene)).optional());
        return questions;
    }

    /** Asks for somebody of the party who is known. */
    public Question among(Scene scene, Party party) {
        return list("person", options(scene, ofParty(scene, party), called::of));
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
        return (chosen == null ? TypedPeople.name(typed) : called.name(scene, chosen)) + ", " + typed.raw("from");
    }

    List<PersonId> alike(Typed typed) {
        return typed.raw("given").isEmpty() || typed.raw("family").isEmpty()
                ? List.of()
                : similar.to(typed.raw("given"), typed.raw("family"), null);
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

    private List<Option> options(Scene scene, List<PersonId> ids, BiFunction<Scene, Person, String> text) {
        return called.named(scene, ids).values().stream()
                .map(person -> new Option(person.id().toString(), text.apply(scene, person)))
                .sorted(Alphabet.of(scene.language()).by(Option::text))
                .toList();
    }
}
