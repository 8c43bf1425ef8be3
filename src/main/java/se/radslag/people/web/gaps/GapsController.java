package se.radslag.people.web.gaps;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.kernel.Actor;
import se.radslag.people.web.OnDay;
import se.radslag.people.web.Scene;
import se.radslag.people.web.newcomers.NewcomerPages;
import se.radslag.platform.text.Language;

/** What nobody fills, and those who are new. */
@Controller
class GapsController {

    private final GapPages gaps;
    private final NewcomerPages newcomers;
    private final Clock clock;

    GapsController(GapPages gaps, NewcomerPages newcomers, Clock clock) {
        this.gaps = gaps;
        this.newcomers = newcomers;
        this.clock = clock;
    }

    @GetMapping("/{structure}/w/people/gaps")
    ModelAndView gaps(
            Charter charter, Language language, Actor actor, @RequestParam(required = false) @Nullable String from) {
        return new ModelAndView("people/gaps/page")
                .addObject("page", gaps.of(new Scene(charter, OnDay.of(from, clock), language), actor));
    }

    @GetMapping("/{structure}/w/people/newcomers")
    ModelAndView newcomers(Charter charter, Language language, @RequestParam(required = false) @Nullable String from) {
        return new ModelAndView("people/newcomers/page")
                .addObject("page", newcomers.of(new Scene(charter, OnDay.of(from, clock), language)));
    }
}
