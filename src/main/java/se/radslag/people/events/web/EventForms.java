package se.radslag.people.events.web;

import static se.radslag.platform.web.form.Question.day;
import static se.radslag.platform.web.form.Question.list;
import static se.radslag.platform.web.form.Question.longText;
import static se.radslag.platform.web.form.Question.number;
import static se.radslag.platform.web.form.Question.text;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.people.events.Event;
import se.radslag.people.events.Event.Facts;
import se.radslag.people.web.Judgements;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.form.Conflict;
import se.radslag.platform.web.form.Form;
import se.radslag.platform.web.form.FormPage;
import se.radslag.platform.web.form.FormWords;
import se.radslag.platform.web.form.Option;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** The forms in which an event is arranged and called off. */
@Component
class EventForms {

    private static final int LONG = 4000;

    private final Judgements judgements;

    EventForms(Judgements judgements) {
        this.judgements = judgements;
    }

    void begin(Event event, Typed typed) {
        var facts = event.facts();
        typed.suggest("kind", facts.kind())
                .suggest("name", facts.swedish())
                .suggest("english", facts.english())
                .suggest("host", facts.host())
                .suggest("place", facts.place())
                .suggest("day", facts.day())
                .suggest("last-day", facts.lastDay())
                .suggest("starts", facts.starts())
                .suggest("ends", facts.ends())
                .suggest("audience", facts.audience())
                .suggest("programme", facts.programme())
                .suggest("material", facts.material())
                .suggest("capacity", facts.capacity())
                .suggest("sign-up-by", facts.signUpBy());
    }

    FormPage arrange(Scene scene, @Nullable Event event, Typed typed, Trouble trouble) {
        var words = new EventWords(scene);
        var kinds = Stream.of(Event.Kind.values())
                .map(each -> new Option(each.name(), words.kind(each)))
                .toList();
        var hosts = Stream.concat(
                        scene.charter().parties().keySet().stream(),
                        scene.charter().bodies().values().stream()
                                .filter(body -> !body.isOutside())
                                .map(body -> body.id()))
                .map(each -> new Option(each, scene.name(each)))
                .toList();
        return form(scene, event, event == null ? "new" : "change", typed, trouble)
                .before("places")
                .before("forget")
                .hidden("seen", event == null ? 0 : event.number())
                .asks(
                        list("kind", kinds),
                        text("name").longest(200),
                        text("english").longest(200).optional(),
                        list("host", hosts).optional(),
                        text("place").longest(200).optional(),
                        day("day"),
                        day("last-day").optional(),
                        text("starts").longest(5).optional(),
                        text("ends").longest(5).optional(),
                        text("audience").longest(300).optional(),
                        longText("programme").longest(LONG).optional(),
                        text("material").longest(300).optional(),
                        number("capacity").optional(),
                        day("sign-up-by").optional())
                .changed(
                        trouble.changed() && event != null
                                ? new Conflict("", List.of(words.name(event) + ", " + words.when(event)))
                                : null)
                .sentTo(scene.path() + "/w/people/event");
    }

    FormPage callOff(Scene scene, Event event, Typed typed, Trouble trouble) {
        return form(scene, event, "calling-off", typed, trouble)
                .before("tells", event.present().size())
                .asks(longText("reason"))
                .sentTo(scene.path() + "/w/people/event-calling-off");
    }

    private Form form(Scene scene, @Nullable Event event, String noun, Typed typed, Trouble trouble) {
        var words = new EventWords(scene);
        var form = new Form(new FormWords(scene.texts(), "people-events." + noun, "people-events.form"), typed)
                .under(List.of(scene.front(), words.list()))
                .refused(judgements.refused(scene, trouble));
        return event == null
                ? form
                : form.under(List.of(new Crumb(words.name(event), words.path(event))))
                        .title(words.name(event))
                        .hidden("slug", event.slug());
    }

    /** What was typed of an event. */
    static Facts facts(Typed typed) {
        return new Facts(
                typed.needed("kind", typed.one("kind", Event.Kind.class), Event.Kind.CONFERENCE),
                typed.needed("name"),
                typed.text("english", 200),
                typed.text("host"),
                typed.text("place", 200),
                typed.neededDay("day"),
                typed.day("last-day"),
                typed.read("starts", EventForms::time, "people-events.fault.time"),
                typed.read("ends", EventForms::time, "people-events.fault.time"),
                typed.text("audience", 300),
                typed.text("programme", LONG),
                typed.read("material", EventForms::address, "people-events.fault.address"),
                typed.whole("capacity"),
                typed.day("sign-up-by"));
    }

    /** {@code 13:30} or {@code 13.30}. */
    private static Optional<LocalTime> time(String text) {
        try {
            var parts = text.split("[.:]", -1);
            return Optional.of(
                    LocalTime.of(Integer.parseInt(parts[0]), parts.length > 1 ? Integer.parseInt(parts[1]) : 0));
        } catch (DateTimeException | NumberFormatException noTime) {
            return Optional.empty();
        }
    }

    private static Optional<String> address(String text) {
        return text.matches("https://[^\\s\"<>]{3,290}") ? Optional.of(text) : Optional.empty();
    }
}
