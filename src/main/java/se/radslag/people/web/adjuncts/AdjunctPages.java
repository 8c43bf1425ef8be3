package se.radslag.people.web.adjuncts;

import static se.radslag.platform.web.form.Question.day;
import static se.radslag.platform.web.form.Question.list;
import static se.radslag.platform.web.form.Question.longText;
import static se.radslag.platform.web.form.Question.text;
import static se.radslag.platform.web.form.Question.tick;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.terms.Body;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Answer;
import se.radslag.people.Adjunct;
import se.radslag.people.PersonId;
import se.radslag.people.PersonLookup;
import se.radslag.people.adjuncts.AdjunctRules;
import se.radslag.people.domain.PeopleRules;
import se.radslag.people.seating.Person;
import se.radslag.people.web.ClauseWords;
import se.radslag.people.web.Judgements;
import se.radslag.people.web.People;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.form.FormPage;
import se.radslag.platform.web.form.Option;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** Shows those who are at a body's meetings without a seat, and the forms by which they are let in. */
@Component
public class AdjunctPages {

    private final Adjunct.Lookup adjuncts;
    private final PersonLookup persons;
    private final People people;
    private final ClauseWords clauses;
    private final Judgements judgements;

    AdjunctPages(
            Adjunct.Lookup adjuncts, PersonLookup persons, People people, ClauseWords clauses, Judgements judgements) {
        this.adjuncts = adjuncts;
        this.persons = persons;
        this.people = people;
        this.clauses = clauses;
        this.judgements = judgements;
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

    public static String path(Scene scene, String body) {
        return scene.path() + "/w/people/adjuncts?body=" + body;
    }

    private static List<Crumb> acts(Scene scene, Body body) {
        return List.of(
                new Crumb(scene.say("people-adjunct.admit"), scene.path() + "/w/people/adjunct?body=" + body.id()),
                new Crumb(
                        scene.say("people-adjunct.organisation"),
                        scene.path() + "/w/people/organisation?body=" + body.id()));
    }

    private AdjunctsPage.Row row(Scene scene, Adjunct adjunct, boolean inside, boolean mayEnd) {
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

    FormPage admit(Scene scene, Body body, Typed typed, Trouble trouble) {
        var roles = Arrays.stream(Adjunct.Role.values())
                .map(role -> new Option(role.name(), scene.say("people-adjunct.role." + role)))
                .toList();
        var organisations = adjuncts.organisations().stream()
                .map(each -> new Option(each.id().toString(), each.name()))
                .toList();
        return scene.form("adjunct", typed)
                .under(List.of(
                        new Crumb(scene.say("people-adjunct.title", scene.name(body.id())), path(scene, body.id()))))
                .title(scene.name(body.id()))
                .says(scene.say("people-work.adjunct.before"))
                .clauses(Arrays.stream(Adjunct.Role.values())
                        .flatMap(role -> AdjunctRules.powers(role, body, scene.day()).stream())
                        .flatMap(power -> clauses.of(scene, power.clauses()).stream())
                        .distinct()
                        .toList())
                .hidden("body", body.id())
                .asks(list("role", roles), list("organisation", organisations).optional())
                .asks(people.whom(scene, null, typed).stream()
                        .filter(each -> !each.id().equals("political"))
                        .map(each -> each.id().equals("alike") ? each : each.optional())
                        .toList())
                .asks(tick("speaks"), day("from"), day("last").optional(), longText("reason"))
                .refused(judgements.refused(scene, trouble))
                .sentTo(scene.path() + "/w/people/adjunct");
    }

    FormPage end(Scene scene, Adjunct adjunct, Typed typed, Trouble trouble) {
        var row = row(scene, adjunct, true, false);
        return scene.form("adjunct-end", typed)
                .under(List.of(new Crumb(
                        scene.say("people-adjunct.title", scene.name(adjunct.body())), path(scene, adjunct.body()))))
                .title(row.name(), scene.name(adjunct.body()))
                .says(row.period(), adjunct.reason())
                .hidden("id", adjunct.id())
                .asks(day("last"))
                .refused(judgements.refused(scene, trouble))
                .sentTo(scene.path() + "/w/people/adjunct/end");
    }

    FormPage organisation(Scene scene, Body body, Typed typed, Trouble trouble) {
        var kinds = Arrays.stream(Adjunct.Organisation.Kind.values())
                .map(kind -> new Option(kind.name(), scene.say("people-adjunct.kind." + kind)))
                .toList();
        return scene.form("organisation", typed)
                .under(List.of(
                        new Crumb(scene.say("people-adjunct.title", scene.name(body.id())), path(scene, body.id()))))
                .hidden("body", body.id())
                .asks(text("name").longest(200), list("kind", kinds))
                .refused(judgements.refused(scene, trouble))
                .sentTo(scene.path() + "/w/people/organisation");
    }
}
