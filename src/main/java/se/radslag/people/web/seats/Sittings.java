package se.radslag.people.web.seats;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.people.PersonId;
import se.radslag.people.PersonLookup;
import se.radslag.people.PoliticalPartyLookup;
import se.radslag.people.SeatedDays;
import se.radslag.people.seating.Occupant;
import se.radslag.people.seating.Seating;
import se.radslag.people.web.Scene;

/** Finds out who sits on a day, in a few queries however many bodies are asked for. */
@Component
public class Sittings {

    private final SeatedDays days;
    private final PersonLookup persons;
    private final PoliticalPartyLookup parties;

    Sittings(SeatedDays days, PersonLookup persons, PoliticalPartyLookup parties) {
        this.days = days;
        this.persons = persons;
        this.parties = parties;
    }

    public Sitting of(Scene scene, Collection<String> bodies) {
        var day = days.on(scene.charter(), scene.day());
        Map<String, Seating> seatings = new LinkedHashMap<>();
        for (var body : bodies) {
            seatings.put(body, day.in(body));
        }
        var ids = new HashSet<PersonId>();
        seatings.values().forEach(seating -> collect(seating, ids));
        day.register().holdings().forEach(holding -> ids.add(holding.person()));
        return new Sitting(
                scene, day.register(), day.mandates(), seatings, persons.on(ids, scene.day()), parties.all(), false);
    }

    private static void collect(Seating seating, Set<PersonId> into) {
        seating.places().forEach(place -> collect(place.occupant(), into));
        seating.substitutes().forEach(substitute -> collect(substitute.occupant(), into));
        seating.posts().forEach(post -> {
            if (post.person() != null) {
                into.add(post.person());
            }
        });
    }

    private static void collect(@Nullable Occupant occupant, Set<PersonId> into) {
        if (occupant != null) {
            into.add(occupant.person());
            if (occupant.actingFor() != null) {
                into.add(occupant.actingFor());
            }
        }
    }
}
