package se.radslag.people.events.web;

import static se.radslag.platform.web.form.Question.list;
import static se.radslag.platform.web.form.Question.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Actor;
import se.radslag.people.events.Event;
import se.radslag.people.events.EventLookup;
import se.radslag.people.events.EventRules;
import se.radslag.people.events.web.EventPage.SigningForm;
import se.radslag.people.web.Judgements;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Form;
import se.radslag.platform.web.form.FormWords;
import se.radslag.platform.web.form.Option;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** Lays out one event, with the form by which one signs up. */
@Component
class EventPages {

    private static final List<String> SAVED = List.of("said", "called-off", "asked", "put-down", "off");

    private final EventLookup events;
    private final Judgements judgements;

    EventPages(EventLookup events, Judgements judgements) {
        this.events = events;
        this.judgements = judgements;
    }

    Optional<Event> event(Scene scene, String slug) {
        return events.of(scene.structure()).stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst();
    }

    /** The event that a form, or the link to it, names. */
    Event named(Scene scene, Typed typed) {
        return event(scene, typed.raw("slug")).orElseThrow(NoSuchPage::new);
    }

    /** Where one goes on to when something of an event has been said. */
    static String done(Scene scene, String slug, String saved) {
        return scene.path() + "/evenemang/" + slug + "?sparat=" + saved;
    }

    EventPage show(Scene scene, Event event, Actor actor, Typed typed, Trouble trouble) {
        var words = new EventWords(scene);
        return new EventPage(
                List.of(scene.front(), words.list()),
                words.kind(event.facts().kind()),
                words.name(event),
                words.state(event),
                words.when(event),
                receipt(scene, typed.raw("sparat")),
                acts(scene, event, actor),
                event.facts().programme(),
                event.facts().material(),
                event.calledOff(),
                words.facts(event),
                event.isOpen(scene.day()) ? form(scene, event, actor, typed, trouble) : null);
    }

    private static @Nullable String receipt(Scene scene, String saved) {
        return SAVED.contains(saved) ? scene.say("people-events.saved." + saved) : null;
    }

    private static List<Crumb> acts(Scene scene, Event event, Actor actor) {
        if (!EventRules.mayKeep(actor, scene.charter(), event.facts().host())) {
            return List.of();
        }
        var slug = "?slug=" + event.slug();
        var acts = new ArrayList<Crumb>();
        if (event.calledOff() == null) {
            acts.add(new Crumb(scene.say("people-events.act.change"), scene.path() + "/w/people/event" + slug));
            acts.add(new Crumb(
                    scene.say("people-events.act.call-off"), scene.path() + "/w/people/event-calling-off" + slug));
        }
        acts.add(new Crumb(scene.say("people-events.act.list"), scene.path() + "/w/people/event-list" + slug));
        return acts;
    }

    private SigningForm form(Scene scene, Event event, Actor actor, Typed typed, Trouble trouble) {
        var parties = scene.charter().parties().keySet().stream()
                .map(each -> new Option(each, scene.name(each)))
                .toList();
        boolean keeps = EventRules.mayKeep(actor, scene.charter(), event.facts().host());
        var noun = keeps ? "people-events.putting" : "people-events.signing";
        var words = new FormWords(scene.texts(), noun);
        var how = event.isFull() && !keeps ? ".waits" : "";
        return new SigningForm(
                scene.path() + "/evenemang/" + event.slug(),
                scene.say(noun + ".title" + how),
                scene.say(noun + ".text" + how),
                scene.say(noun + ".button" + how),
                new Form(words, typed)
                        .asks(
                                text("name").longest(100),
                                text("mail").longest(200),
                                list("party", parties).optional())
                        .fields(),
                words.faults(typed),
                judgements.refused(scene, trouble));
    }
}
