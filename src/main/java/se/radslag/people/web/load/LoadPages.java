package se.radslag.people.web.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.radslag.charter.terms.Body;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Answer;
import se.radslag.people.domain.PeopleRules;
import se.radslag.people.load.Assumption;
import se.radslag.people.load.BodyCost;
import se.radslag.people.load.Load;
import se.radslag.people.load.Load.Entry;
import se.radslag.people.load.PlannedMeeting;
import se.radslag.people.load.PlannedMeetings;
import se.radslag.people.web.Judgements;
import se.radslag.people.web.OnDay;
import se.radslag.people.web.Scene;
import se.radslag.people.web.load.HeatDrawing.Head;
import se.radslag.people.web.parts.Choice;
import se.radslag.people.web.seats.Sitting;
import se.radslag.people.web.seats.Sittings;
import se.radslag.people.web.time.BodyTimePages;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Fact;
import se.radslag.platform.web.FileLinks;

/** Tells how much time the bodies of a structure take in a year. */
@Component
class LoadPages {

    private static final int MOST_LOADED = 15;
    private static final int MOST_ROWS = 40;
    private static final int MOST_SHARED = 12;

    private final Sittings sittings;
    private final Judgements judgements;
    private final ObjectProvider<PlannedMeetings> planned;

    LoadPages(Sittings sittings, Judgements judgements, ObjectProvider<PlannedMeetings> planned) {
        this.sittings = sittings;
        this.judgements = judgements;
        this.planned = planned;
    }

    /** The load as one reader looks at it: the bodies that exist, who sits in them, and what is assumed. */
    record Looked(
            Sitting sitting,
            Load load,
            Assuming assuming,
            @Nullable String party) {

        Scene scene() {
            return sitting.scene();
        }

        /** What concerns the party that is looked at; everything where none is. */
        List<Entry> entries() {
            return load.entries().stream()
                    .filter(each -> party == null || party.equals(each.home()))
                    .toList();
        }
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
        return cost.seats().most() == 0 ? Optional.empty() : Optional.of(body(scene, new LoadWords(scene), cost));
    }

    private static List<Body> bodies(Scene scene) {
        return BodyTimePages.withSeats(scene)
                .filter(body -> body.existence().on(scene.day()) != Answer.NO)
                .toList();
    }

    LoadPage of(Looked looked) {
        var scene = looked.scene();
        var words = new LoadWords(scene);
        var path = scene.path() + "/w/people/load";
        var people = new LoadPeople(looked);
        return new LoadPage(
                List.of(scene.front(), new Crumb(scene.say("people-work.title"), scene.path() + "/w/people")),
                scene.onDay(),
                path,
                new LoadPage.Assumed(looked.assuming.meetings(), looked.assuming.hours(), looked.assuming.fault()),
                parties(scene, looked.party),
                looked.party == null ? null : scene.name(looked.party),
                facts(looked, words),
                looked.load.bodies().stream()
                        .map(cost -> body(scene, words, cost))
                        .toList(),
                heat(looked),
                people.most(MOST_LOADED),
                people.number(),
                looked.load.shared().stream()
                        .limit(MOST_SHARED)
                        .map(each -> shared(scene, each))
                        .toList(),
                people.clashes(),
                FileLinks.of(path + query(looked)));
    }

    private static String query(Looked looked) {
        var parts = Stream.of(
                        looked.assuming.query(),
                        looked.party == null ? "" : "party=" + looked.party,
                        looked.scene().onDay().isToday()
                                ? ""
                                : OnDay.PARAMETER + "=" + looked.scene().day())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return parts.isEmpty() ? "" : "?" + parts;
    }

    private static List<Choice> parties(Scene scene, @Nullable String chosen) {
        return scene.charter().parties().keySet().stream()
                .map(party -> new Choice(party, scene.name(party), party.equals(chosen)))
                .toList();
    }

    private static List<Fact> facts(Looked looked, LoadWords words) {
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

    private LoadPage.BodyRow body(Scene scene, LoadWords words, BodyCost cost) {
        var frequency = cost.frequency();
        return new LoadPage.BodyRow(
                scene.name(cost.body()),
                scene.bodyPath(cost.body()),
                members(scene, words, cost),
                words.number(frequency.meetings()),
                words.hours(frequency.minutes()),
                words.hours(cost.minutesEach()),
                isUntold(cost) ? scene.say("people-load.untold") : words.hours(cost.minutesAll()),
                cost.planned(),
                words.basis(frequency),
                frequency.basis().stream()
                        .flatMap(term -> judgements.clauses(scene, term).stream())
                        .distinct()
                        .toList());
    }

    private static boolean isUntold(BodyCost cost) {
        return !cost.seatsKnown() && cost.seats().least() == 0;
    }

    /** Those who sit; where nobody does, the seats, as far as they can be told. */
    private static String members(Scene scene, LoadWords words, BodyCost cost) {
        if (isUntold(cost)) {
            return scene.say("people-load.untold");
        } else if (!cost.planned()) {
            return words.number(cost.seats());
        }
        var key = cost.seatsKnown() ? "people-load.seats" : "people-load.seats.least";
        return scene.say(key, words.number(cost.seats()));
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

    /** Parties by body; of one party its people by body, those with most hours first. */
    private static @Nullable HeatPicture heat(Looked looked) {
        var scene = looked.scene();
        var rows = new LinkedHashMap<Head, List<Entry>>();
        if (looked.party == null) {
            scene.charter().parties().keySet().forEach(party -> rows.put(party(looked, party), of(looked, party)));
            rows.values().removeIf(List::isEmpty);
        } else {
            new LoadPeople(looked)
                    .byPerson(MOST_ROWS)
                    .forEach((person, entries) -> rows.put(
                            new Head(person.toString(), looked.sitting.name(person), looked.sitting.path(person)),
                            entries));
        }
        var bodies = rows.values().stream()
                .flatMap(List::stream)
                .map(entry -> entry.sat().body())
                .distinct()
                .toList();
        return new HeatDrawing(
                        scene,
                        looked.load.bodies().stream()
                                .map(BodyCost::body)
                                .filter(bodies::contains)
                                .toList())
                .of(
                        scene.say("people-load.heat.title"),
                        scene.say(looked.party == null ? "people-pages.column.party" : "people-pages.column.name"),
                        rows);
    }

    private static Head party(Looked looked, String party) {
        var query = query(new Looked(looked.sitting, looked.load, looked.assuming, party));
        return new Head(party, looked.scene().name(party), looked.scene().path() + "/w/people/load" + query);
    }

    private static List<Entry> of(Looked looked, String party) {
        return looked.load.entries().stream()
                .filter(each -> party.equals(each.home()))
                .toList();
    }
}
