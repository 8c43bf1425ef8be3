package se.radslag.people.web.gaps;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.web.Scene;
import se.radslag.people.web.newcomers.NewcomerPages;

/** What nobody fills, and those who are new. */
@Controller
class GapsController {

    private final GapPages gaps;
    private final NewcomerPages newcomers;

    GapsController(GapPages gaps, NewcomerPages newcomers) {
        this.gaps = gaps;
        this.newcomers = newcomers;
    }

    @GetMapping("/{structure}/w/people/gaps")
    ModelAndView gaps(Scene scene, Actor actor, @RequestParam(required = false) @Nullable String from) {
        return new ModelAndView("people/gaps/page").addObject("page", gaps.of(scene.on(from), actor));
    }

    @GetMapping("/{structure}/w/people/newcomers")
    ModelAndView newcomers(Scene scene, @RequestParam(required = false) @Nullable String from) {
        return new ModelAndView("people/newcomers/page").addObject("page", newcomers.of(scene.on(from)));
    }
}
