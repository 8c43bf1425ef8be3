package se.radslag.people.web.whatif;

import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.people.web.OnDay;
import se.radslag.people.web.Scene;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.form.Typed;

/** Where one thinks of other seats and other parties; it only ever reads, and its address can be sent on. */
@Controller("peopleWhatIfController")
class WhatIfController {

    private final WhatIfPages pages;
    private final Clock clock;

    WhatIfController(WhatIfPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/{structure}/w/people/what-if")
    ModelAndView show(Charter charter, Language language, Typed typed) {
        var scene = new Scene(charter, OnDay.of(typed.raw("day"), clock), language);
        var asked = typed.raw("body");
        var body = WhatIfPages.bodies(scene)
                .filter(each -> asked.isEmpty() || each.id().equals(asked))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("people/whatif/page").addObject("page", pages.of(scene, body, typed));
    }
}
