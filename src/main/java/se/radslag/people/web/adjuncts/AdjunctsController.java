package se.radslag.people.web.adjuncts;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.web.Scene;

/** Where those are listed who come to a body's meetings without a seat. */
@Controller
class AdjunctsController {

    private final AdjunctPages pages;

    AdjunctsController(AdjunctPages pages) {
        this.pages = pages;
    }

    @GetMapping("/{structure}/w/people/adjuncts")
    ModelAndView show(
            Scene scene,
            Actor actor,
            @RequestParam String body,
            @RequestParam(name = "sparat", required = false) @Nullable String saved) {
        var receipt = saved != null && saved.matches("admitted|ended|organisation")
                ? scene.say("people-adjunct.saved." + saved)
                : null;
        return new ModelAndView("people/adjuncts/page")
                .addObject("page", pages.of(scene, scene.bodyAt(body), actor, receipt));
    }
}
