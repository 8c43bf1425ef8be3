package se.radslag.people.web.seats;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Body;
import se.radslag.people.PersonId;
import se.radslag.people.PoliticalParty;
import se.radslag.people.composition.Composition;
import se.radslag.people.seating.Mandates;
import se.radslag.people.seating.Person;
import se.radslag.people.seating.Register;
import se.radslag.people.seating.Seating;
import se.radslag.people.web.Scene;

/** Who sits on a day, with what is needed to say it: names, political parties and the register that it follows from. */
public record Sitting(
        Scene scene,
        Register register,
        Mandates mandates,
        Map<String, Seating> seatings,
        Map<PersonId, Person> persons,
        Map<String, PoliticalParty> parties,
        boolean isInside) {

    /** The same for those who keep the register, who see all of the protected but their names. */
    public Sitting inside() {
        return new Sitting(scene, register, mandates, seatings, persons, parties, true);
    }

    public Seating in(String body) {
        return Objects.requireNonNull(seatings.get(body));
    }

    /** A body as it is composed, to be judged by the agreement. */
    public Composition composition(Body body) {
        return new Composition(scene.charter(), register, body, in(body.id()));
    }

    public @Nullable PoliticalParty party(@Nullable String id) {
        return id == null ? null : parties.get(id);
    }

    /** What a political party is called; its id where it is not known. */
    public String partyName(String id) {
        var party = parties.get(id);
        return party == null ? id : party.name(scene.language());
    }

    /** Whether nothing may be said of a person here. */
    public boolean isHidden(PersonId id) {
        var person = persons.get(id);
        return person == null || person.isProtected() && !isInside;
    }

    /** What a person is called; of the protected the name is told on a page of its own, where it is noted who reads it. */
    public String name(PersonId id) {
        var person = persons.get(id);
        var name = person == null ? null : person.name();
        return name != null ? name : scene.say(isHidden(id) ? "people-pages.person.hidden" : "people-work.protected");
    }

    /** The person's page; of somebody who is protected the one inside, and none in public. */
    public @Nullable String path(PersonId id) {
        return isHidden(id) ? null : isProtected(id) ? scene.identityPath(id) : scene.path() + "/person/" + id;
    }

    public boolean isProtected(PersonId id) {
        var person = persons.get(id);
        return person != null && person.isProtected();
    }
}
