package se.radslag.people.events.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.kernel.Actor;
import se.radslag.people.events.ArrangeEvent;
import se.radslag.people.events.CallOffEvent;
import se.radslag.people.events.Event;
import se.radslag.people.web.OnDay;
import se.radslag.people.web.Scene;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.form.Attempt;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** Where an event is arranged and called off, and where those who keep it see who comes. */
@Controller
class EventActController {

    private final EventPages pages;
    private final EventForms forms;
    private final ParticipantPages participants;
    private final ArrangeEvent arrange;
    private final CallOffEvent callOff;
    private final Clock clock;

    EventActController(
            EventPages pages,
            EventForms forms,
            ParticipantPages participants,
            ArrangeEvent arrange,
            CallOffEvent callOff,
            Clock clock) {
        this.pages = pages;
        this.forms = forms;
        this.participants = participants;
        this.arrange = arrange;
        this.callOff = callOff;
        this.clock = clock;
    }

    @GetMapping("/{structure}/w/people/event")
    ModelAndView form(Charter charter, Language language, Typed typed) {
        var scene = scene(charter, language);
        var event = known(scene, typed);
        if (event != null) {
            forms.begin(event, typed);
        }
        return forms.arrange(scene, event, typed, Trouble.NONE).answer();
    }

    @PostMapping("/{structure}/w/people/event")
    ModelAndView arrange(Charter charter, Language language, Actor actor, Typed typed) {
        var scene = scene(charter, language);
        var event = known(scene, typed);
        return Attempt.of(
                () -> {
                    var facts = EventForms.facts(typed);
                    if (!typed.isWhole()) {
                        return null;
                    }
                    var slug = event == null ? null : event.slug();
                    var command = new ArrangeEvent.Command(scene.structure(), slug, facts, typed.seen());
                    return scene.path() + "/evenemang/"
                            + arrange.handle(command, actor).result() + "?sparat=said";
                },
                trouble -> forms.arrange(scene, known(scene, typed), typed, trouble));
    }

    @GetMapping("/{structure}/w/people/event-calling-off")
    ModelAndView callOff(Charter charter, Language language, Typed typed) {
        var scene = scene(charter, language);
        return forms.callOff(scene, event(scene, typed), typed, Trouble.NONE).answer();
    }

    @PostMapping("/{structure}/w/people/event-calling-off")
    ModelAndView calledOff(Charter charter, Language language, Actor actor, Typed typed) {
        var scene = scene(charter, language);
        var event = event(scene, typed);
        return Attempt.of(
                () -> {
                    var reason = typed.needed("reason");
                    if (!typed.isWhole()) {
                        return null;
                    }
                    callOff.handle(new CallOffEvent.Command(scene.structure(), event.slug(), reason), actor);
                    return scene.path() + "/evenemang/" + event.slug() + "?sparat=called-off";
                },
                trouble -> forms.callOff(scene, event, typed, trouble));
    }

    @GetMapping("/{structure}/w/people/event-list")
    ModelAndView list(Charter charter, Language language, Actor actor, Typed typed) {
        var scene = scene(charter, language);
        return new ModelAndView("people/events/participants")
                .addObject("page", participants.of(scene, event(scene, typed), actor));
    }

    @GetMapping({"/{structure}/w/people/event-list.csv", "/{structure}/w/people/event-list.xlsx"})
    TableFile file(Charter charter, Language language, Actor actor, Typed typed) {
        var scene = scene(charter, language);
        return participants.file(scene, event(scene, typed), actor);
    }

    private @Nullable Event known(Scene scene, Typed typed) {
        return typed.raw("slug").isEmpty() ? null : event(scene, typed);
    }

    private Event event(Scene scene, Typed typed) {
        return pages.event(scene, typed.raw("slug"))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Scene scene(Charter charter, Language language) {
        return new Scene(charter, OnDay.of(null, clock), language);
    }
}
