package se.radslag.people.web.persons;

import org.springframework.stereotype.Component;
import se.radslag.kernel.Actor;
import se.radslag.people.PersonHistory;
import se.radslag.people.PersonId;
import se.radslag.people.ProtectedReadings;
import se.radslag.people.ProtectedReadings.Page;
import se.radslag.people.domain.PeopleRules;
import se.radslag.people.naming.NamingRules;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.NoSuchPage;

/** Opens what is kept of somebody with protected identity only to those whose work it is, and notes that it did. */
@Component
public class ProtectedDoor {

    private final ProtectedReadings readings;

    ProtectedDoor(ProtectedReadings readings) {
        this.readings = readings;
    }

    /** The person with the names; for those who may not open the person is not there. */
    public PersonHistory open(Scene scene, PersonHistory person, Actor actor, Page page) {
        if (!person.isProtected()) {
            return person;
        }
        if (!mayOpen(scene, person, actor)) {
            throw new NoSuchPage();
        }
        return person.called(readings.open(person.id(), scene.structure(), actor, page));
    }

    /** Somebody who searched for a name learns that it is the person's. */
    void found(Scene scene, PersonId person, Actor actor) {
        readings.note(person, scene.structure(), actor, Page.SEARCH);
    }

    /** Those who coordinate, and the registrar of a party that the person holds or held an office or a seat for. */
    public static boolean mayOpen(Scene scene, PersonHistory person, Actor actor) {
        return PeopleRules.isCoordinator(actor)
                || person.offices().stream().anyMatch(office -> PeopleRules.mayKeep(actor, office.party()))
                || person.seats().stream()
                        .anyMatch(seat -> NamingRules.mayName(scene.charter(), seat.comesFrom(), actor));
    }
}
