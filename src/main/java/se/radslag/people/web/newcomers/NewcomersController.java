package se.radslag.people.web.newcomers;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.people.web.Scene;

/** Those who are new from a day on. */
@Controller
class NewcomersController {

    private final NewcomerPages pages;

    NewcomersController(NewcomerPages pages) {
        this.pages = pages;
    }

    @GetMapping("/{structure}/w/people/newcomers")
    ModelAndView show(Scene scene, @RequestParam(required = false) @Nullable String from) {
        return new ModelAndView("people/newcomers/page").addObject("page", pages.of(scene.on(from)));
    }
}
