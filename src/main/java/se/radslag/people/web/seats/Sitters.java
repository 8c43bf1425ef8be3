package se.radslag.people.web.seats;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Answer;
import se.radslag.people.PersonId;
import se.radslag.people.seating.Occupant;
import se.radslag.people.seating.Place;
import se.radslag.people.seating.Seating;
import se.radslag.people.web.OfficeWords;
import se.radslag.people.web.Scene;
import se.radslag.people.web.parts.Mark;
import se.radslag.platform.web.Pill;

/** Says place by place who sits in a body, and why a place is vacant. */
public final class Sitters {

    private final Sitting sitting;
    private final Scene scene;
    private final OfficeWords offices;

    public Sitters(Sitting sitting) {
        this.sitting = sitting;
        this.scene = sitting.scene();
        this.offices = new OfficeWords(scene);
    }

    public List<Sitter> of(Seating seating) {
        return seating.places().stream().map(place -> of(seating, place)).toList();
    }

    public Sitter of(Seating seating, Place place) {
        var occupant = place.occupant();
        var party = scene.charter().parties().get(place.party());
        return new Sitter(
                occupant == null
                        ? scene.say("people-pages.vacancy." + Objects.requireNonNull(place.vacancy()))
                        : sitting.name(occupant.person()),
                occupant == null ? null : sitting.path(occupant.person()),
                occupant == null,
                scene.name(place.party()),
                scene.partyPath(place.party()),
                offices.seat(place.term(), place.office(), party),
                occupant == null ? null : mark(occupant),
                occupant == null ? null : side(occupant),
                occupant == null || isHidden(occupant) ? "" : scene.period(occupant.during()),
                pills(seating, place));
    }

    private boolean isHidden(Occupant occupant) {
        return sitting.isHidden(occupant.person());
    }

    public @Nullable Mark mark(Occupant occupant) {
        var party = isHidden(occupant) ? null : sitting.party(occupant.politicalParty());
        return party == null ? null : Mark.of(party, scene);
    }

    private @Nullable String side(Occupant occupant) {
        if (occupant.politicalParty() == null || isHidden(occupant)) {
            return null;
        }
        return occupant.side() == null
                ? scene.say("people-pages.side.unknown")
                : scene.say("people-pages.side." + occupant.side());
    }

    private List<Pill> pills(Seating seating, Place place) {
        var pills = new ArrayList<Pill>();
        var occupant = place.occupant();
        if (place.there() == Answer.UNKNOWN) {
            pills.add(Pill.warn(scene.say("people-pages.pill.unsure")));
        }
        if (occupant == null) {
            return pills;
        }
        posts(seating, occupant.person()).forEach(post -> pills.add(Pill.accent(post)));
        if (occupant.acting()) {
            pills.add(Pill.quiet(actingFor(occupant)));
        }
        if (occupant.onLeave()) {
            pills.add(Pill.quiet(scene.say("people-pages.pill.on-leave")));
        }
        if (place.merged()) {
            pills.add(Pill.quiet(scene.say("people-pages.pill.merged")));
        }
        if (place.flags().stream().anyMatch(flag -> flag.holds() == Answer.NO)) {
            pills.add(Pill.warn(scene.say("people-pages.pill.flagged")));
        }
        return pills;
    }

    private String actingFor(Occupant occupant) {
        var away = occupant.actingFor();
        return away == null
                ? scene.say("people-pages.pill.acting")
                : scene.say("people-pages.pill.acting-for", sitting.name(away));
    }

    private List<String> posts(Seating seating, PersonId person) {
        return seating.posts().stream()
                .filter(post -> person.equals(post.person()))
                .map(post -> offices.of(post.term()))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
