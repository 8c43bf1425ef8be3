package se.radslag.charter.web.map;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.web.CharterView;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.OnDay;

/** How the bodies of a structure stand to each other, as a picture and as a table. */
@Controller
class MapController {

    private final Clock clock;

    MapController(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/{structure}/karta")
    ModelAndView map(
            Charter charter,
            Language language,
            @RequestParam(name = OnDay.PARAMETER, required = false) @Nullable String datum) {
        var view = CharterView.of(charter, OnDay.of(datum, clock), language);
        return new ModelAndView("charter/map/page").addObject("page", new MapPages(view).page());
    }
}
