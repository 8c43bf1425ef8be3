package se.radslag.people.events.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.web.Scene;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.web.form.Typed;

/** Where those who keep an event see who comes. */
@Controller
class ParticipantsController {

    private final EventPages events;
    private final ParticipantPages pages;

    ParticipantsController(EventPages events, ParticipantPages pages) {
        this.events = events;
        this.pages = pages;
    }

    @GetMapping("/{structure}/w/people/event-list")
    ModelAndView show(Scene scene, Actor actor, Typed typed) {
        return new ModelAndView("people/events/participants")
                .addObject("page", pages.of(scene, events.named(scene, typed), actor));
    }

    @GetMapping({"/{structure}/w/people/event-list.csv", "/{structure}/w/people/event-list.xlsx"})
    TableFile file(Scene scene, Actor actor, Typed typed) {
        return pages.file(scene, events.named(scene, typed), actor);
    }
}
