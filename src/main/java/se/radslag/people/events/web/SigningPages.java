package se.radslag.people.events.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.people.events.Event;
import se.radslag.people.events.Event.Signing;
import se.radslag.people.events.EventLookup.Keyed;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.Pill;

/** Lays out somebody's own signing: what it is waiting for, or whether they have a place. */
final class SigningPages {

    /** How somebody's signing stands. */
    private enum State {
        ASKED,
        LATE,
        PLACED,
        WAITS,
        OFF
    }

    private SigningPages() {}

    static String path(Scene scene, String key) {
        return scene.path() + "/evenemang/anmalan/" + key;
    }

    static SigningPage of(Scene scene, Keyed keyed, String key) {
        var words = new EventWords(scene);
        var event = keyed.event();
        var state = state(scene, event, keyed.signing());
        return new SigningPage(
                List.of(scene.front(), words.list()),
                words.name(event),
                words.path(event),
                words.when(event),
                pill(scene, state),
                text(scene, state, keyed),
                state == State.ASKED && event.isFull() ? scene.say("people-events.own.queue") : null,
                act(scene, state, event, path(scene, key)));
    }

    private static State state(Scene scene, Event event, Signing signing) {
        if (signing.off() != null) {
            return State.OFF;
        } else if (!signing.confirmed()) {
            return event.isOpen(scene.day()) ? State.ASKED : State.LATE;
        }
        return event.waiting().contains(signing) ? State.WAITS : State.PLACED;
    }

    private static Pill pill(Scene scene, State state) {
        var text = scene.say("people-events.own." + state);
        return switch (state) {
            case ASKED, WAITS -> Pill.warn(text);
            case PLACED -> Pill.good(text);
            case LATE, OFF -> Pill.quiet(text);
        };
    }

    private static String text(Scene scene, State state, Keyed keyed) {
        var signing = keyed.signing();
        var name = Objects.requireNonNullElse(signing.name(), scene.say("people-events.forgotten"));
        var when = new EventWords(scene).when(keyed.event());
        int place = keyed.event().waiting().indexOf(signing) + 1;
        return scene.say("people-events.own." + state + ".text", when, place, name);
    }

    private static SigningPage.@Nullable Act act(Scene scene, State state, Event event, String path) {
        return switch (state) {
            case ASKED -> new SigningPage.Act(scene.say("people-events.own.confirm"), path + "/bekrafta", true);
            case PLACED, WAITS ->
                event.facts().last().isBefore(scene.day())
                        ? null
                        : new SigningPage.Act(scene.say("people-events.own.button"), path, false);
            case LATE, OFF -> null;
        };
    }
}
