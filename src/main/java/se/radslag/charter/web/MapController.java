package se.radslag.charter.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.platform.text.Language;

/** How the bodies of a structure stand to each other, as a picture and as a table. */
@Controller
class MapController {

    private final Clock clock;

    MapController(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/{structure}/karta")
    ModelAndView map(
            Charter charter, Language language, @RequestParam(name = "datum", required = false) @Nullable String date) {
        return new ModelAndView("charter/map/page").addObject("page", new MapPages(charter, language).on(day(date)));
    }

    private LocalDate day(@Nullable String date) {
        try {
            return date == null ? LocalDate.now(clock) : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            return LocalDate.now(clock);
        }
    }
}
