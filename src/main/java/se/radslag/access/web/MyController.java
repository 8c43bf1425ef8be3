package se.radslag.access.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.platform.text.Language;

/** One's own page: where one sits and what one may be. */
@Controller
class MyController {

    private final MyPages pages;

    MyController(MyPages pages) {
        this.pages = pages;
    }

    @GetMapping("/w/access/me")
    ModelAndView show(SignedIn who, Language language) {
        return new ModelAndView("access/me/page").addObject("page", pages.of(who.session(), language));
    }
}
