package se.radslag.people.web.work;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.people.web.OnDay;
import se.radslag.people.web.Scene;
import se.radslag.platform.text.Language;

/** The room in which those who coordinate look after all parties and bodies. */
@Controller("peopleWorkController")
class WorkController {

    private final WorkPages pages;
    private final Clock clock;

    WorkController(WorkPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/{structure}/w/people")
    ModelAndView show(Charter charter, Language language) {
        return new ModelAndView("people/work/page")
                .addObject("page", pages.of(new Scene(charter, OnDay.of(null, clock), language)));
    }
}
