package se.radslag.people.events.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.events.CallOffEvent;
import se.radslag.people.events.Event;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where an event is called off. */
@Controller
class CallingOffController {

    private final EventPages pages;
    private final EventForms forms;
    private final CallOffEvent callOff;

    CallingOffController(EventPages pages, EventForms forms, CallOffEvent callOff) {
        this.pages = pages;
        this.forms = forms;
        this.callOff = callOff;
    }

    @GetMapping("/{structure}/w/people/event-calling-off")
    ModelAndView form(Scene scene, Typed typed) {
        return callingOff(scene, pages.named(scene, typed), typed).opened();
    }

    @PostMapping("/{structure}/w/people/event-calling-off")
    ModelAndView callOff(Scene scene, Actor actor, Typed typed) {
        var event = pages.named(scene, typed);
        return callingOff(scene, event, typed)
                .sent(
                        () -> new CallOffEvent.Command(scene.structure(), event.slug(), typed.needed("reason")),
                        command -> callOff.handle(command, actor),
                        EventPages.done(scene, event.slug(), "called-off"));
    }

    private Asking callingOff(Scene scene, Event event, Typed typed) {
        return new Asking(typed, trouble -> forms.callOff(scene, event, typed, trouble));
    }
}
