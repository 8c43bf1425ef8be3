package se.radslag.people.web.composition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Body;
import se.radslag.kernel.Actor;
import se.radslag.people.domain.PeopleRules;
import se.radslag.people.naming.NamingRules;
import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.Place;
import se.radslag.people.web.OfficeWords;
import se.radslag.people.web.Scene;
import se.radslag.people.web.seats.Sitter;
import se.radslag.people.web.seats.Sitters;
import se.radslag.people.web.seats.Sitting;
import se.radslag.platform.web.Crumb;

/** Lays out the places and posts of a composition, each with what the one who looks may do there. */
final class CompositionPlaces {

    private final Sitting sitting;
    private final Scene scene;
    private final Body body;
    private final Actor actor;

    CompositionPlaces(Sitting sitting, Body body, Actor actor) {
        this.sitting = sitting;
        this.scene = sitting.scene();
        this.body = body;
        this.actor = actor;
    }

    /** The posts, each with who has it. */
    List<CompositionPage.Post> posts() {
        boolean coordinates = PeopleRules.isCoordinator(actor);
        var words = new OfficeWords(scene);
        return sitting.in(body.id()).posts().stream()
                .map(held -> {
                    var person = held.person();
                    var act = coordinates && held.term().office() == null
                            ? new Crumb(
                                    scene.say("people-work.composition.name"),
                                    scene.path() + "/w/people/post?body=" + body.id() + "&post="
                                            + held.term().id() + "&from=" + scene.day())
                            : null;
                    return new CompositionPage.Post(
                            words.of(held.term()),
                            person == null
                                    ? scene.say("people-pages.post-vacancy." + held.vacancy())
                                    : sitting.name(person),
                            person == null,
                            act);
                })
                .toList();
    }

    /** The places of each party, in the order of the agreement. */
    List<CompositionPage.Group> groups() {
        var seating = sitting.in(body.id());
        var byParty = new LinkedHashMap<String, List<Place>>();
        seating.places()
                .forEach(place -> byParty.computeIfAbsent(place.party(), party -> new ArrayList<>())
                        .add(place));
        var sitters = new Sitters(sitting);
        return byParty.entrySet().stream()
                .map(each -> new CompositionPage.Group(
                        each.getKey(),
                        scene.name(each.getKey()),
                        each.getValue().stream()
                                .map(place -> place(sitters.of(seating, place), place))
                                .toList(),
                        (int) each.getValue().stream()
                                .filter(place -> place.isVacant() && place.required())
                                .count()))
                .toList();
    }

    private CompositionPage.Place place(Sitter sitter, Place place) {
        boolean mayName = NamingRules.mayName(scene.charter(), place.party(), actor);
        return new CompositionPage.Place(
                sitter.name(),
                sitter.isVacant(),
                sitter.seat(),
                sitter.mark(),
                sitter.side(),
                sitter.period(),
                sitter.pills(),
                mayName ? opens(place) : null,
                mayName ? act(place) : null,
                mayName ? withdrawal(place) : null);
    }

    private @Nullable Crumb opens(Place place) {
        var occupant = place.occupant();
        return occupant == null || !sitting.isProtected(occupant.person())
                ? null
                : new Crumb(scene.say("people-work.identity.open"), scene.identityPath(occupant.person()));
    }

    private @Nullable Crumb withdrawal(Place place) {
        var occupant = place.occupant();
        return occupant == null || occupant.mandate() == null
                ? null
                : new Crumb(
                        scene.say("people-work.composition.withdraw"),
                        scene.path() + "/w/people/withdrawal?id=" + occupant.mandate());
    }

    private Crumb act(Place place) {
        if (place.followsOffice()) {
            return new Crumb(
                    scene.say("people-work.composition.register"),
                    scene.path() + "/w/people/register?party=" + place.party());
        }
        return new Crumb(
                scene.say(place.isVacant() ? "people-work.composition.name" : "people-work.composition.change"),
                scene.path() + "/w/people/seat?body=" + body.id() + "&seat="
                        + place.term().id() + "&party="
                        + place.party() + "&kind=" + Mandate.Kind.MEMBER + "&ordinal=" + place.ordinal() + "&from="
                        + scene.day());
    }
}
