package se.radslag.charter.web.bodies;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.web.CharterView;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.OnDay;
import se.radslag.platform.web.Pager;

/** All bodies of a structure. */
@Controller
class BodiesController {

    private final Clock clock;

    BodiesController(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/{structure}/organ")
    ModelAndView show(
            Charter charter,
            Language language,
            @RequestParam(name = OnDay.PARAMETER, required = false) @Nullable String datum,
            @RequestParam(name = "sok", defaultValue = "") String wanted,
            @RequestParam(name = Pager.PARAMETER, defaultValue = "1") String page) {
        var view = CharterView.of(charter, OnDay.of(datum, clock), language);
        return new ModelAndView("charter/bodies/page")
                .addObject("page", new BodiesPages(view).of(wanted.strip(), number(page)));
    }

    @GetMapping({"/{structure}/organ.csv", "/{structure}/organ.xlsx"})
    TableFile file(
            Charter charter,
            Language language,
            @RequestParam(name = OnDay.PARAMETER, required = false) @Nullable String datum,
            @RequestParam(name = "sok", defaultValue = "") String wanted) {
        return new BodiesPages(CharterView.of(charter, OnDay.of(datum, clock), language)).file(wanted.strip());
    }

    /** The number of a part of a list; the first part where it is no number. */
    private static int number(String page) {
        return page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1;
    }
}
