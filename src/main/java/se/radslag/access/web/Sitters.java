package se.radslag.access.web;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.people.MandateLookup;
import se.radslag.people.PersonId;
import se.radslag.people.PersonLookup;
import se.radslag.people.RegisterLookup;
import se.radslag.people.seating.Occupant;
import se.radslag.people.seating.Place;
import se.radslag.people.seating.Seating;
import se.radslag.platform.text.Language;

/** Tells who sits in a structure today, and where one person does. */
@Component
class Sitters {

    private final RegisterLookup registers;
    private final MandateLookup mandates;
    private final PersonLookup people;
    private final Clock clock;

    Sitters(RegisterLookup registers, MandateLookup mandates, PersonLookup people, Clock clock) {
        this.registers = registers;
        this.mandates = mandates;
        this.people = people;
        this.clock = clock;
    }

    /** Somebody who sits. */
    record Sitter(PersonId person, String name) {}

    /** Everybody who sits in any body today and whose name may be shown, by name. */
    List<Sitter> of(Charter charter, Language language) {
        var sitting = seatings(charter)
                .flatMap(seating -> seating.places().stream())
                .map(Place::occupant)
                .filter(Objects::nonNull)
                .map(Occupant::person)
                .collect(Collectors.toSet());
        return people.on(sitting, today()).values().stream()
                .filter(person -> !person.isProtected())
                .map(person -> new Sitter(person.id(), person.name()))
                .sorted(Comparator.comparing(Sitter::name, Collator.getInstance(language.locale())))
                .toList();
    }

    /** The bodies in which a person sits today. */
    List<Seating> of(Charter charter, PersonId person) {
        return seatings(charter)
                .filter(seating -> seating.of(person).findAny().isPresent())
                .toList();
    }

    private Stream<Seating> seatings(Charter charter) {
        var on = today();
        var register = registers.on(charter, on);
        var named = mandates.on(charter.origin().structure(), on);
        return charter.bodies().keySet().stream().map(body -> Seating.of(charter, register, named, body, on));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
