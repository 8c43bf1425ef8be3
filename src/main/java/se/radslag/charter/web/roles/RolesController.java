package se.radslag.charter.web.roles;

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

/** Who does what in a structure. */
@Controller
class RolesController {

    private final Clock clock;

    RolesController(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/{structure}/vem-gor-vad")
    ModelAndView show(
            Charter charter,
            Language language,
            @RequestParam(name = OnDay.PARAMETER, required = false) @Nullable String datum,
            @RequestParam(name = Pager.PARAMETER, defaultValue = "1") String page) {
        var view = CharterView.of(charter, OnDay.of(datum, clock), language);
        int part = page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1;
        return new ModelAndView("charter/roles/page").addObject("page", new RolesPages(view).of(part));
    }

    @GetMapping({"/{structure}/vem-gor-vad.csv", "/{structure}/vem-gor-vad.xlsx"})
    TableFile file(
            Charter charter,
            Language language,
            @RequestParam(name = OnDay.PARAMETER, required = false) @Nullable String datum) {
        return new RolesPages(CharterView.of(charter, OnDay.of(datum, clock), language)).file();
    }
}
