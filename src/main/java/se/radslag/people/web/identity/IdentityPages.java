package se.radslag.people.web.identity;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.radslag.people.PersonHistory;
import se.radslag.people.PersonId;
import se.radslag.people.SimilarPersons;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.Mandate;
import se.radslag.people.web.CalledPersons;
import se.radslag.people.web.OfficeWords;
import se.radslag.people.web.Scene;
import se.radslag.people.web.identity.IdentityPage.Held;
import se.radslag.platform.web.Crumb;

/** Tells who somebody with protected identity is, once it has been noted who asks. */
@Component
class IdentityPages {

    private final SimilarPersons similar;
    private final CalledPersons called;

    IdentityPages(SimilarPersons similar, CalledPersons called) {
        this.similar = similar;
        this.called = called;
    }

    IdentityPage of(Scene scene, PersonHistory person) {
        var name = person.names().getLast();
        return new IdentityPage(
                List.of(
                        scene.front(),
                        new Crumb(scene.say("people-work.title"), scene.path() + "/w/people"),
                        new Crumb(scene.say("people-work.persons.title"), scene.path() + "/w/people/persons")),
                name.full(),
                person.names().stream()
                        .filter(each -> !each.equals(name))
                        .map(each -> each.full() + ", " + scene.period(each.during()))
                        .toList(),
                held(scene, person),
                Stream.of("name", "protection", "merging", "readings")
                        .map(noun -> act(scene, noun, person.id()))
                        .toList(),
                similar.to(name.given(), name.family(), person.id()).stream()
                        .map(each -> new Crumb(
                                called.name(scene, each),
                                scene.path() + "/w/people/merging?person=" + each + "&into=" + person.id()))
                        .toList());
    }

    private static Crumb act(Scene scene, String noun, PersonId id) {
        return new Crumb(
                scene.say("people-work.persons." + noun), scene.path() + "/w/people/" + noun + "?person=" + id);
    }

    private static List<Held> held(Scene scene, PersonHistory person) {
        var offices = person.offices().stream().flatMap(each -> office(scene, each));
        var seats = person.seats().stream().map(each -> seat(scene, each));
        return Stream.concat(offices, seats).toList();
    }

    private static Stream<Held> office(Scene scene, Holding held) {
        var party = scene.party(held.party());
        return party == null
                ? Stream.empty()
                : Stream.of(new Held(
                        new OfficeWords(scene).of(party, held.office()),
                        scene.name(party.id()),
                        scene.period(held.during())));
    }

    private static Held seat(Scene scene, Mandate seat) {
        return new Held(
                scene.say(
                        "people-pages.person.for",
                        scene.say("people-pages.role." + seat.kind()),
                        scene.name(seat.party())),
                scene.name(seat.body()),
                scene.period(seat.during()));
    }
}
