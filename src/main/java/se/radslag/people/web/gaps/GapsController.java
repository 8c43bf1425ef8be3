package se.radslag.people.web.gaps;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.web.Scene;

/** What nobody fills. */
@Controller
class GapsController {

    private final GapPages pages;

    GapsController(GapPages pages) {
        this.pages = pages;
    }

    @GetMapping("/{structure}/w/people/gaps")
    ModelAndView show(Scene scene, Actor actor, @RequestParam(required = false) @Nullable String from) {
        return new ModelAndView("people/gaps/page").addObject("page", pages.of(scene.on(from), actor));
    }
}
