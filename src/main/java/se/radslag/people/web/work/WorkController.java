package se.radslag.people.web.work;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.web.Scene;

/** The room in which those who coordinate look after all parties and bodies. */
@Controller("peopleWorkController")
class WorkController {

    private final WorkPages pages;

    WorkController(WorkPages pages) {
        this.pages = pages;
    }

    @GetMapping("/{structure}/w/people")
    ModelAndView show(Scene scene, Actor actor) {
        return new ModelAndView("people/work/page").addObject("page", pages.of(scene, actor));
    }
}
