package se.radslag.people.events.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.events.ArrangeEvent;
import se.radslag.people.events.CallOffEvent;
import se.radslag.people.events.Event;
import se.radslag.people.web.Scene;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where an event is arranged and called off, and where those who keep it see who comes. */
@Controller
class EventActController {

    private final EventPages pages;
    private final EventForms forms;
    private final ParticipantPages participants;
    private final ArrangeEvent arrange;
    private final CallOffEvent callOff;

    EventActController(
            EventPages pages,
            EventForms forms,
            ParticipantPages participants,
            ArrangeEvent arrange,
            CallOffEvent callOff) {
        this.pages = pages;
        this.forms = forms;
        this.participants = participants;
        this.arrange = arrange;
        this.callOff = callOff;
    }

    @GetMapping("/{structure}/w/people/event")
    ModelAndView form(Scene scene, Typed typed) {
        var event = known(scene, typed);
        if (event != null) {
            forms.begin(event, typed);
        }
        return event(scene, typed).opened();
    }

    @PostMapping("/{structure}/w/people/event")
    ModelAndView arrange(Scene scene, Actor actor, Typed typed) {
        var event = known(scene, typed);
        var slug = event == null ? null : event.slug();
        return event(scene, typed)
                .sent(
                        () -> new ArrangeEvent.Command(scene.structure(), slug, EventForms.facts(typed), typed.seen()),
                        command -> done(scene, arrange.handle(command, actor).result(), "said"));
    }

    /** What is known of the event is read anew where another has changed it meanwhile. */
    private Asking event(Scene scene, Typed typed) {
        return new Asking(typed, trouble -> forms.arrange(scene, known(scene, typed), typed, trouble));
    }

    @GetMapping("/{structure}/w/people/event-calling-off")
    ModelAndView callOff(Scene scene, Typed typed) {
        return callingOff(scene, named(scene, typed), typed).opened();
    }

    @PostMapping("/{structure}/w/people/event-calling-off")
    ModelAndView calledOff(Scene scene, Actor actor, Typed typed) {
        var event = named(scene, typed);
        return callingOff(scene, event, typed)
                .sent(
                        () -> new CallOffEvent.Command(scene.structure(), event.slug(), typed.needed("reason")),
                        command -> callOff.handle(command, actor),
                        done(scene, event.slug(), "called-off"));
    }

    private Asking callingOff(Scene scene, Event event, Typed typed) {
        return new Asking(typed, trouble -> forms.callOff(scene, event, typed, trouble));
    }

    @GetMapping("/{structure}/w/people/event-list")
    ModelAndView list(Scene scene, Actor actor, Typed typed) {
        return new ModelAndView("people/events/participants")
                .addObject("page", participants.of(scene, named(scene, typed), actor));
    }

    @GetMapping({"/{structure}/w/people/event-list.csv", "/{structure}/w/people/event-list.xlsx"})
    TableFile file(Scene scene, Actor actor, Typed typed) {
        return participants.file(scene, named(scene, typed), actor);
    }

    private @Nullable Event known(Scene scene, Typed typed) {
        return typed.raw("slug").isEmpty() ? null : named(scene, typed);
    }

    private Event named(Scene scene, Typed typed) {
        return pages.event(scene, typed.raw("slug")).orElseThrow(NoSuchPage::new);
    }

    private static String done(Scene scene, String slug, String saved) {
        return scene.path() + "/evenemang/" + slug + "?sparat=" + saved;
    }
}
