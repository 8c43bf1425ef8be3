package se.radslag.people.events.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.people.events.Event;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Fact;
import se.radslag.platform.web.Pill;

/** What is said of an event in words. */
record EventWords(Scene scene) {

    String name(Event event) {
        return event.facts().name(scene.language().tag());
    }

    String kind(Event.Kind kind) {
        return scene.say("people-events.kind." + kind);
    }

    String path(Event event) {
        return scene.path() + "/evenemang/" + event.slug();
    }

    Crumb list() {
        return new Crumb(scene.say("people-events.title"), scene.path() + "/evenemang");
    }

    /** {@code fredag 12 februari 2027 kl. 13–15}. */
    String when(Event event) {
        var facts = event.facts();
        var forms = scene.forms();
        if (facts.lastDay() != null && !facts.lastDay().equals(facts.day())) {
            return scene.say("people-pages.period", facts.day(), facts.lastDay());
        } else if (facts.starts() != null && facts.ends() != null) {
            return forms.span(facts.day(), facts.starts(), facts.ends());
        }
        return facts.starts() == null
                ? forms.weekday(facts.day())
                : forms.weekday(facts.day()) + " " + forms.time(facts.starts());
    }

    Pill state(Event event) {
        if (event.calledOff() != null) {
            return Pill.bad(scene.say("people-events.state.called-off"));
        } else if (event.facts().last().isBefore(scene.day())) {
            return Pill.quiet(scene.say("people-events.state.over"));
        } else if (!event.isOpen(scene.day())) {
            return Pill.quiet(scene.say("people-events.state.closed"));
        }
        return event.isFull()
                ? Pill.warn(scene.say("people-events.state.full"))
                : Pill.good(scene.say("people-events.state.open"));
    }

    /** How many places there are, and are left: those who have not confirmed are not counted. */
    String places(Event event) {
        var capacity = event.facts().capacity();
        int present = event.present().size();
        if (capacity == null && event.isOpen(scene.day())) {
            return scene.say("people-events.places-any");
        }
        if (capacity == null || event.facts().last().isBefore(scene.day())) {
            return scene.say("people-events.signed", present);
        }
        int waiting = event.waiting().size();
        if (waiting > 0) {
            return scene.say("people-events.places-queue", capacity, waiting);
        }
        return event.isFull()
                ? scene.say("people-events.places-taken", capacity)
                : scene.say("people-events.places-left", capacity - present, capacity);
    }

    String host(Event event) {
        var host = event.facts().host();
        return host == null ? "–" : scene.name(host);
    }

    List<Fact> facts(Event event) {
        var facts = event.facts();
        var all = new ArrayList<Fact>();
        fact(all, "when", when(event), null);
        fact(all, "place", facts.place(), null);
        fact(all, "host", facts.host() == null ? null : scene.name(facts.host()), null);
        fact(all, "audience", facts.audience(), null);
        fact(all, "places", places(event), null);
        if (event.isOpen(scene.day())) {
            fact(all, "sign-up-by", scene.forms().weekday(facts.closes()), null);
        }
        return all;
    }

    private void fact(List<Fact> into, String what, @Nullable String value, @Nullable String path) {
        if (value != null) {
            into.add(new Fact(scene.say("people-events.column." + what), value, path));
        }
    }

    static String orNothing(@Nullable String text) {
        return Objects.requireNonNullElse(text, "–");
    }
}
