package se.radslag.access.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import se.radslag.access.domain.Arrival;
import se.radslag.access.domain.SignInForDemo;
import se.radslag.people.PersonId;

/** Whom somebody wants to be in the made-up world, as the list of them says it. */
final class DemoChoice {

    private static final String PERSON = "person:";

    private DemoChoice() {}

    static String of(PersonId person) {
        return PERSON + person;
    }

    static SignInForDemo.Command of(String who, Arrival arrival) {
        try {
            return who.startsWith(PERSON)
                    ? new SignInForDemo.Command(null, PersonId.of(who.substring(PERSON.length())), arrival)
                    : new SignInForDemo.Command(UUID.fromString(who), null, arrival);
        } catch (IllegalArgumentException noId) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "No id", noId);
        }
    }
}
