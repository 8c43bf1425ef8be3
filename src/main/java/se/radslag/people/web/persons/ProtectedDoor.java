package se.radslag.people.web.persons;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.radslag.kernel.Actor;
import se.radslag.people.PersonHistory;
import se.radslag.people.ProtectedReadings;
import se.radslag.people.ProtectedReadings.Page;
import se.radslag.people.domain.PeopleRules;
import se.radslag.people.web.Scene;

/** Opens what is kept of somebody with protected identity only to those whose work it is, and notes that it did. */
@Component
public class ProtectedDoor {

    private final ProtectedReadings readings;

    ProtectedDoor(ProtectedReadings readings) {
        this.readings = readings;
    }

    /** For everybody else the person is not there. */
    void open(Scene scene, PersonHistory person, Actor actor, Page page) {
        if (!person.isProtected()) {
            return;
        }
        if (!mayOpen(person, actor)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        readings.note(person.id(), scene.structure(), actor, page);
    }

    /** Those who coordinate, and the registrar of a party that the person holds or held an office of. */
    public static boolean mayOpen(PersonHistory person, Actor actor) {
        return PeopleRules.isCoordinator(actor)
                || person.offices().stream().anyMatch(office -> PeopleRules.mayKeep(actor, office.party()));
    }
}
