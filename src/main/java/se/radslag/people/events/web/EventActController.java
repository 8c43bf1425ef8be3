package se.radslag.people.events.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.events.ArrangeEvent;
import se.radslag.people.events.Event;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where an event is arranged. */
@Controller
class EventActController {

    private final EventPages pages;
    private final EventForms forms;
    private final ArrangeEvent arrange;

    EventActController(EventPages pages, EventForms forms, ArrangeEvent arrange) {
        this.pages = pages;
        this.forms = forms;
        this.arrange = arrange;
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
                        command -> EventPages.done(
                                scene, arrange.handle(command, actor).result(), "said"));
    }

    /** What is known of the event is read anew where another has changed it meanwhile. */
    private Asking event(Scene scene, Typed typed) {
        return new Asking(typed, trouble -> forms.arrange(scene, known(scene, typed), typed, trouble));
    }

    private @Nullable Event known(Scene scene, Typed typed) {
        return typed.raw("slug").isEmpty() ? null : pages.named(scene, typed);
    }
}
