package se.radslag.people.events.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Actor;
import se.radslag.people.domain.PeopleRules;
import se.radslag.people.events.Event;
import se.radslag.people.events.EventLookup;
import se.radslag.people.inventory.web.ListingPage.Choice;
import se.radslag.people.inventory.web.ListingPage.Facet;
import se.radslag.people.inventory.web.RegisterTabs;
import se.radslag.people.web.Scene;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Pager;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.Table.Cell;
import se.radslag.platform.web.Table.Column;
import se.radslag.platform.web.Table.Row;

/** Lists events, those to come or those that have been. */
@Component
class EventListPages {

    private static final List<String> COLUMNS = List.of("name", "kind", "when", "place", "places", "state");

    private final EventLookup events;
    private final RegisterTabs tabs;

    EventListPages(EventLookup events, RegisterTabs tabs) {
        this.events = events;
        this.tabs = tabs;
    }

    EventListPage of(Scene scene, Asked asked, Actor actor) {
        var words = new EventWords(scene);
        var found = found(words, asked);
        var path = scene.path() + "/evenemang";
        var pager = new Pager(asked.page(), found.size(), path, asked.query());
        var acts = PeopleRules.isCoordinator(actor) || actor.is(Actor.Role.REGISTRAR)
                ? List.of(new Crumb(scene.say("people-events.add"), scene.path() + "/w/people/event"))
                : List.<Crumb>of();
        return new EventListPage(
                List.of(scene.front()),
                path,
                tabs.of(scene, "evenemang"),
                List.of(kinds(words, asked), time(scene, asked)),
                asked.name(),
                asked.isArchive(),
                table(words, pager.cut(found)),
                found.size(),
                pager,
                new FileLinks(path, asked.query()),
                acts);
    }

    private List<Event> found(EventWords words, Asked asked) {
        var wanted = asked.name().toLowerCase(Locale.ROOT);
        var found = events.of(words.scene().structure()).stream()
                .filter(each -> each.facts().last().isBefore(words.scene().day()) == asked.isArchive())
                .filter(each ->
                        asked.kind().isEmpty() || each.facts().kind().name().equals(asked.kind()))
                .filter(each -> words.name(each).toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        return asked.isArchive() ? found.reversed() : found;
    }

    private static Facet kinds(EventWords words, Asked asked) {
        var scene = words.scene();
        return new Facet(
                "slag",
                scene.say("people-events.column.kind"),
                scene.say("people-inventory.facet.all"),
                Stream.of(Event.Kind.values())
                        .map(each -> new Choice(
                                each.name(), words.kind(each), each.name().equals(asked.kind())))
                        .toList());
    }

    private static Facet time(Scene scene, Asked asked) {
        return new Facet(
                "visa",
                scene.say("people-inventory.facet.visa"),
                scene.say("people-events.coming"),
                List.of(new Choice("tidigare", scene.say("people-events.archive"), asked.isArchive())));
    }

    private static Table table(EventWords words, List<Event> found) {
        var scene = words.scene();
        return new Table(
                scene.say("people-events.title"),
                COLUMNS.stream()
                        .map(each -> Column.of(scene.say("people-events.column." + each)))
                        .toList(),
                found.stream()
                        .map(each -> Row.of(
                                Cell.link(words.name(each), words.path(each)),
                                Cell.of(words.kind(each.facts().kind())),
                                Cell.of(words.when(each)),
                                Cell.of(EventWords.orNothing(each.facts().place())),
                                Cell.of(words.places(each)),
                                Cell.state(words.state(each))))
                        .toList());
    }

    TableFile file(Scene scene, Asked asked) {
        var words = new EventWords(scene);
        var columns = List.of("name", "kind", "day", "last-day", "place", "host", "signed", "waiting", "state");
        return new TableFile(
                "evenemang-" + scene.structure() + "-" + scene.day(),
                columns.stream()
                        .map(each -> scene.say("people-events.column." + each))
                        .toList(),
                sink -> {
                    for (var each : found(words, asked)) {
                        sink.row(
                                words.name(each),
                                words.kind(each.facts().kind()),
                                each.facts().day(),
                                each.facts().lastDay(),
                                each.facts().place(),
                                words.host(each),
                                each.placed().size(),
                                each.waiting().size(),
                                words.state(each).text());
                    }
                });
    }
}
