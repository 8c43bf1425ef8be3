package se.radslag.people.web.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.terms.Body;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Answer;
import se.radslag.people.composition.ConfirmRules;
import se.radslag.people.domain.PeopleRules;
import se.radslag.people.rollover.ComingTerm;
import se.radslag.people.rollover.PartyTerm;
import se.radslag.people.rollover.TermAnswer;
import se.radslag.people.rollover.Terms;
import se.radslag.people.seating.Place;
import se.radslag.people.web.Scene;
import se.radslag.people.web.adjuncts.AdjunctPages;
import se.radslag.people.web.composition.ConfirmedInTerm;
import se.radslag.people.web.confirmations.ConfirmationPages;
import se.radslag.people.web.seats.Sitting;
import se.radslag.people.web.seats.Sittings;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pill;

/** Gathers how far every body and every party has come, now and in the coming term. */
@Component
class WorkPages {

    private final Sittings sittings;
    private final ConfirmedInTerm confirmations;
    private final Terms terms;
    private final TermAnswer.Lookup answers;

    WorkPages(Sittings sittings, ConfirmedInTerm confirmations, Terms terms, TermAnswer.Lookup answers) {
        this.sittings = sittings;
        this.confirmations = confirmations;
        this.terms = terms;
        this.answers = answers;
    }

    WorkPage of(Scene scene, Actor actor) {
        var coming = ComingTerm.after(scene.charter(), scene.day()).orElse(null);
        var then = coming == null ? null : scene.on(coming);
        var parties = coming == null ? List.<PartyTerm>of() : terms.of(scene.charter(), coming);
        var answered = coming == null ? Map.<String, TermAnswer>of() : answers.of(scene.structure(), coming);
        return new WorkPage(
                List.of(scene.front()), menu(scene, actor), coming, bodies(scene, then), parties.size(), (int)
                        parties.stream()
                                .filter(party -> party.isWhole() || answered.containsKey(party.party()))
                                .count());
    }

    private static List<Crumb> menu(Scene scene, Actor actor) {
        var rooms = new LinkedHashMap<String, String>();
        rooms.put("persons", "people-work.persons.title");
        rooms.put("political-parties", "people-work.political-parties.title");
        rooms.put("report", "people-composition.report.link");
        rooms.put("gaps", "people-term.gaps.link");
        rooms.put("load", "people-load.link");
        rooms.put("what-if", "people-what-if.link");
        if (PeopleRules.isCoordinator(actor)) {
            rooms.put("table", "people-intake.title");
        }
        return rooms.entrySet().stream()
                .map(room -> new Crumb(
                        scene.say(room.getValue()), "/" + scene.structure().value() + "/w/people/" + room.getKey()))
                .toList();
    }

    private List<WorkPage.Body> bodies(Scene scene, @Nullable Scene then) {
        var bodies = bodies(scene);
        var now = sittings.of(scene, ids(bodies));
        var later = then == null ? null : sittings.of(then, ids(bodies));
        return bodies.stream()
                .map(body -> new WorkPage.Body(
                        scene.name(body.id()),
                        state(now, body),
                        path(scene, body),
                        AdjunctPages.path(scene, body.id()),
                        later == null ? null : state(later, body),
                        then == null ? null : path(then, body)))
                .toList();
    }

    private static List<Body> bodies(Scene scene) {
        return scene.charter().bodies().values().stream()
                .filter(body -> !body.isOutside() && !body.seats().isEmpty())
                .filter(body -> body.existence().on(scene.day()) != Answer.NO)
                .toList();
    }

    private static List<String> ids(List<Body> bodies) {
        return bodies.stream().map(Body::id).toList();
    }

    private static String path(Scene scene, Body body) {
        return scene.path() + "/w/people/composition?body=" + body.id() + "&from=" + scene.day();
    }

    private Pill state(Sitting sitting, Body body) {
        var scene = sitting.scene();
        if (sitting.in(body.id()).places().isEmpty()) {
            return Pill.quiet(scene.say("people-work.state.no-seats"));
        }
        var verdicts = ConfirmRules.check(sitting.composition(body));
        var confirmed = confirmations.of(scene, body);
        if (confirmed.isPresent()) {
            return ConfirmationPages.confirmed(scene, confirmed.get(), verdicts);
        }
        int vacant = (int)
                sitting.in(body.id()).vacant().stream().filter(Place::required).count();
        int broken = verdicts.broken().size();
        return broken > 0 && !verdicts.refuse()
                ? Pill.warn(scene.say("people-work.state.remarks", broken))
                : ConfirmationPages.state(scene, verdicts, vacant);
    }
}
