package se.radslag.people.web.adjuncts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.terms.Body;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Answer;
import se.radslag.people.Adjunct;
import se.radslag.people.PersonId;
import se.radslag.people.PersonLookup;
import se.radslag.people.domain.PeopleRules;
import se.radslag.people.seating.Person;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.Crumb;

/** Shows those who are at a body's meetings without a seat. */
@Component
public class AdjunctPages {

    private final Adjunct.Lookup adjuncts;
    private final PersonLookup persons;

    AdjunctPages(Adjunct.Lookup adjuncts, PersonLookup persons) {
        this.adjuncts = adjuncts;
        this.persons = persons;
    }

    AdjunctsPage of(Scene scene, Body body, Actor actor, @Nullable String receipt) {
        boolean coordinates = PeopleRules.isCoordinator(actor);
        return new AdjunctsPage(
                List.of(scene.front(), new Crumb(scene.say("people-work.title"), scene.path() + "/w/people")),
                scene.name(body.id()),
                receipt,
                adjuncts.from(scene.structure(), body.id(), scene.day()).stream()
                        .map(each -> row(scene, each, true, coordinates))
                        .toList(),
                coordinates ? acts(scene, body) : List.of(),
                adjuncts.organisations().stream()
                        .map(each -> new AdjunctsPage.Organisation(
                                each.name(), scene.say("people-adjunct.kind." + each.kind())))
                        .toList(),
                scene.charter().bodies().values().stream()
                        .filter(each -> !each.isOutside() && each.existence().on(scene.day()) != Answer.NO)
                        .map(each -> new Crumb(scene.name(each.id()), path(scene, each.id())))
                        .toList());
    }

    /** Those of a day as everybody may see them: of the protected nothing is told. */
    List<AdjunctsPage.Row> rows(Scene scene, String body) {
        return adjuncts.of(scene.structure(), body, scene.day()).stream()
                .map(each -> row(scene, each, false, false))
                .toList();
    }

    /** The way back to them from a form. */
    static Crumb crumb(Scene scene, String body) {
        return new Crumb(scene.say("people-adjunct.title", scene.name(body)), path(scene, body));
    }

    public static String path(Scene scene, String body) {
        return scene.path() + "/w/people/adjuncts?body=" + body;
    }

    /** Where one goes on to when something of a body's adjuncts has been said. */
    static String saved(Scene scene, String body, String what) {
        return path(scene, body) + "&sparat=" + what;
    }

    private static List<Crumb> acts(Scene scene, Body body) {
        return List.of(
                new Crumb(scene.say("people-adjunct.admit"), scene.path() + "/w/people/adjunct?body=" + body.id()),
                new Crumb(
                        scene.say("people-adjunct.organisation"),
                        scene.path() + "/w/people/organisation?body=" + body.id()));
    }

    /** @param inside whether it is said to those who keep the register */
    AdjunctsPage.Row row(Scene scene, Adjunct adjunct, boolean inside, boolean mayEnd) {
        var organisation = adjunct.organisation();
        @Nullable Person person = adjunct.person() == null ? null : named(scene, adjunct.person());
        boolean hidden = person != null && person.isProtected() && !inside;
        return new AdjunctsPage.Row(
                person != null ? name(scene, person, inside) : organisation == null ? "" : organisation.name(),
                person == null || hidden ? null : path(scene, person),
                scene.say("people-adjunct.role." + adjunct.role()),
                person == null || organisation == null ? "" : organisation.name(),
                scene.say(adjunct.maySpeak() ? "people-adjunct.speaks" : "people-adjunct.listens"),
                hidden ? "" : scene.period(adjunct.during()),
                mayEnd ? scene.path() + "/w/people/adjunct/end?id=" + adjunct.id() : null);
    }

    private static String name(Scene scene, Person person, boolean inside) {
        return person.name() != null
                ? person.name()
                : scene.say(inside ? "people-work.protected" : "people-pages.person.hidden");
    }

    private static String path(Scene scene, Person person) {
        return person.isProtected() ? scene.identityPath(person.id()) : scene.path() + "/person/" + person.id();
    }

    private @Nullable Person named(Scene scene, PersonId id) {
        return persons.on(List.of(id), scene.day()).get(id);
    }
}
