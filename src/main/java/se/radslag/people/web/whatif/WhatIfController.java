package se.radslag.people.web.whatif;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Typed;

/** Where one thinks of other seats and other parties; it only ever reads, and its address can be sent on. */
@Controller("peopleWhatIfController")
class WhatIfController {

    private final WhatIfPages pages;

    WhatIfController(WhatIfPages pages) {
        this.pages = pages;
    }

    @GetMapping("/{structure}/w/people/what-if")
    ModelAndView show(Scene today, Typed typed) {
        var scene = today.on(typed.raw("day"));
        var asked = typed.raw("body");
        var body = WhatIfPages.bodies(scene)
                .filter(each -> asked.isEmpty() || each.id().equals(asked))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
        return new ModelAndView("people/whatif/page").addObject("page", pages.of(scene, body, typed));
    }
}
