package se.radslag.access.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.radslag.access.domain.SeatsToday;
import se.radslag.charter.Charter;
import se.radslag.people.PersonId;
import se.radslag.people.PersonLookup;
import se.radslag.people.seating.Occupant;
import se.radslag.people.seating.Place;
import se.radslag.people.seating.PostHeld;
import se.radslag.people.seating.Seating;
import se.radslag.people.seating.Substitute;
import se.radslag.platform.text.Alphabet;
import se.radslag.platform.text.Language;

/** Tells who has a seat, a substitute's place or a post in a structure today. */
@Component
class Sitters {

    private final SeatsToday seats;
    private final PersonLookup people;
    private final Clock clock;

    Sitters(SeatsToday seats, PersonLookup people, Clock clock) {
        this.seats = seats;
        this.people = people;
        this.clock = clock;
    }

    /** Somebody who sits. */
    record Sitter(PersonId person, String name) {}

    /** Everybody who sits in any body today and whose name may be shown, by name. */
    List<Sitter> of(Charter charter, Language language) {
        var sitting = seats.in(charter).stream().flatMap(Sitters::persons).collect(Collectors.toSet());
        return people.on(sitting, LocalDate.now(clock)).values().stream()
                .flatMap(person -> Stream.ofNullable(person.name()).map(name -> new Sitter(person.id(), name)))
                .sorted(Alphabet.of(language).by(Sitter::name))
                .toList();
    }

    private static Stream<PersonId> persons(Seating seating) {
        var members = seating.places().stream().map(Place::occupant);
        var substitutes = seating.substitutes().stream().map(Substitute::occupant);
        return Stream.concat(
                Stream.concat(members, substitutes).filter(Objects::nonNull).map(Occupant::person),
                seating.posts().stream().map(PostHeld::person).filter(Objects::nonNull));
    }
}
