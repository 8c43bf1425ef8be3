package se.radslag.people.web.load;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.radslag.charter.terms.Body;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Answer;
import se.radslag.people.domain.PeopleRules;
import se.radslag.people.load.Assumption;
import se.radslag.people.load.BodyCost;
import se.radslag.people.load.Frequency;
import se.radslag.people.load.Load;
import se.radslag.people.load.Load.Entry;
import se.radslag.people.load.PlannedMeeting;
import se.radslag.people.load.PlannedMeetings;
import se.radslag.people.web.Scene;
import se.radslag.people.web.parts.Choice;
import se.radslag.people.web.seats.Sittings;
import se.radslag.people.web.time.BodyTimePages;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Fact;
import se.radslag.platform.web.FileLinks;

/** Tells how much time the bodies of a structure take in a year. */
@Component
class LoadPages {

    private static final int MOST_LOADED = 15;
    private static final int MOST_SHARED = 12;

    private final Sittings sittings;
    private final LoadBodies rows;
    private final ObjectProvider<PlannedMeetings> planned;

    LoadPages(Sittings sittings, LoadBodies rows, ObjectProvider<PlannedMeetings> planned) {
        this.sittings = sittings;
        this.rows = rows;
        this.planned = planned;
    }

    /** Those who coordinate see the names of the protected too. */
    Looked look(Scene scene, Assuming assuming, @Nullable String party, Actor actor) {
        var bodies = bodies(scene);
        var sitting = sittings.of(scene, bodies.stream().map(Body::id).toList());
        var load = Load.of(
                bodies.stream()
                        .map(body -> new Load.Sitting(scene.charter(), sitting.in(body.id())))
                        .toList(),
                assuming.assumption(),
                planned(scene));
        return new Looked(PeopleRules.isCoordinator(actor) ? sitting.inside() : sitting, load, assuming, party);
    }

    private List<PlannedMeeting> planned(Scene scene) {
        return planned.orderedStream()
                .flatMap(each -> each.in(scene.structure(), scene.day().getYear()).stream())
                .toList();
    }

    /** What one body takes; nothing where it has no seats on the day. */
    Optional<LoadPage.BodyRow> cost(Scene scene, String body) {
        var found = scene.charter().bodies().get(body);
        if (found == null || found.seats().isEmpty() || found.existence().on(scene.day()) == Answer.NO) {
            return Optional.empty();
        }
        var meetings =
                planned(scene).stream().filter(each -> each.body().equals(body)).toList();
        var seating = sittings.of(scene, List.of(body)).in(body);
        var cost = BodyCost.of(scene.charter(), seating, Assumption.ORDINARY, meetings);
        return cost.seats().most() == 0 ? Optional.empty() : Optional.of(rows.of(scene, cost));
    }

    private static List<Body> bodies(Scene scene) {
        return BodyTimePages.withSeats(scene)
                .filter(body -> body.existence().on(scene.day()) != Answer.NO)
                .toList();
    }

    LoadPage of(Looked looked) {
        var scene = looked.scene();
        var people = new LoadPeople(looked);
        return new LoadPage(
                List.of(scene.front(), new Crumb(scene.say("people-work.title"), scene.path() + "/w/people")),
                scene.onDay(),
                Looked.path(scene),
                new LoadPage.Assumed(
                        looked.assuming().meetings(),
                        looked.assuming().hours(),
                        looked.assuming().fault()),
                parties(scene, looked.party()),
                looked.party() == null ? null : scene.name(looked.party()),
                facts(looked),
                looked.load().bodies().stream()
                        .map(cost -> rows.of(scene, cost))
                        .toList(),
                LoadHeat.of(looked),
                looked.load().bodies().stream()
                        .anyMatch(cost -> cost.frequency().by() == Frequency.Basis.PLANNED),
                people.most(MOST_LOADED),
                people.number(),
                looked.load().shared().stream()
                        .limit(MOST_SHARED)
                        .map(each -> shared(scene, each))
                        .toList(),
                people.clashes(),
                FileLinks.of(looked.address()));
    }

    private static List<Choice> parties(Scene scene, @Nullable String chosen) {
        return scene.charter().parties().keySet().stream()
                .map(party -> new Choice(party, scene.name(party), party.equals(chosen)))
                .toList();
    }

    private static List<Fact> facts(Looked looked) {
        var words = new LoadWords(looked.scene());
        var scene = looked.scene();
        var entries = looked.entries();
        var people = entries.stream().collect(Collectors.groupingBy(Entry::person, Collectors.counting()));
        long several = people.values().stream().filter(each -> each > 1).count();
        return List.of(
                new Fact(scene.say("people-load.fact.hours"), words.hours(Load.minutes(entries))),
                new Fact(scene.say("people-load.fact.people"), scene.forms().number(people.size())),
                new Fact(scene.say("people-load.fact.several"), scene.forms().number(several)),
                new Fact(scene.say("people-load.fact.seats"), scene.forms().number(entries.size())));
    }

    private static LoadPage.Shared shared(Scene scene, Load.Shared shared) {
        return new LoadPage.Shared(
                crumb(scene, shared.one().body()),
                crumb(scene, shared.other().body()),
                shared.people().size());
    }

    private static Crumb crumb(Scene scene, String body) {
        return new Crumb(scene.name(body), scene.bodyPath(body));
    }
}
