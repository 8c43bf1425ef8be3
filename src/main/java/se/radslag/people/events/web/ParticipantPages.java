package se.radslag.people.events.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.people.events.Event;
import se.radslag.people.events.Event.Signing;
import se.radslag.people.events.EventRules;
import se.radslag.people.web.Scene;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Pill;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.Table.Cell;
import se.radslag.platform.web.Table.Column;
import se.radslag.platform.web.Table.Row;

/** The list of participants, which only those who keep the event may see. */
@Component
class ParticipantPages {

    private static final List<String> COLUMNS = List.of("person", "mail", "party", "state", "signed-at");

    ParticipantsPage of(Scene scene, Event event, Actor actor) {
        check(scene, event, actor);
        var words = new EventWords(scene);
        return new ParticipantsPage(
                List.of(scene.front(), words.list(), new Crumb(words.name(event), words.path(event))),
                words.name(event),
                event.placed().size(),
                event.waiting().size(),
                off(event).size(),
                new Table(
                        scene.say("people-events.participants"),
                        COLUMNS.stream()
                                .map(each -> Column.of(label(scene, each)))
                                .toList(),
                        inOrder(event).stream()
                                .map(each -> Row.of(
                                        Cell.of(name(scene, each)),
                                        Cell.of(EventWords.orNothing(each.mail())),
                                        Cell.of(party(scene, each)),
                                        Cell.state(state(scene, event, each)),
                                        Cell.of(scene.forms().moment(each.at()))))
                                .toList()),
                new FileLinks(scene.path() + "/w/people/event-list", "slug=" + event.slug()));
    }

    TableFile file(Scene scene, Event event, Actor actor) {
        check(scene, event, actor);
        return new TableFile(
                event.slug() + "-" + scene.structure(),
                COLUMNS.stream().map(each -> label(scene, each)).toList(),
                sink -> {
                    for (var each : inOrder(event)) {
                        sink.row(
                                name(scene, each),
                                each.mail(),
                                party(scene, each),
                                state(scene, event, each).text(),
                                each.at());
                    }
                });
    }

    private static void check(Scene scene, Event event, Actor actor) {
        if (!EventRules.mayKeep(actor, scene.charter(), event.facts().host())) {
            throw Refused.because("people-events.rule.keeps");
        }
    }

    /** Those with a place, those who wait, and those who signed off. */
    private static List<Signing> inOrder(Event event) {
        var all = new ArrayList<>(event.placed());
        all.addAll(event.waiting());
        all.addAll(off(event));
        return all;
    }

    private static List<Signing> off(Event event) {
        return event.signings().stream().filter(each -> each.off() != null).toList();
    }

    private static String label(Scene scene, String column) {
        return scene.say("people-events.column." + column);
    }

    private static String name(Scene scene, Signing signing) {
        return Objects.requireNonNullElse(signing.name(), scene.say("people-events.forgotten"));
    }

    private static String party(Scene scene, Signing signing) {
        return signing.party() == null ? "–" : scene.name(signing.party());
    }

    private static Pill state(Scene scene, Event event, Signing signing) {
        if (signing.off() != null) {
            return Pill.quiet(scene.say("people-events.own.OFF"));
        }
        return event.placed().contains(signing)
                ? Pill.good(scene.say("people-events.own.PLACED"))
                : Pill.warn(scene.say("people-events.own.WAITS"));
    }
}
