package se.radslag.charter.web.structure;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.web.AsOn;
import se.radslag.charter.web.CharterView;
import se.radslag.platform.text.Language;

/** The front of a structure. */
@Controller
class StructureController {

    private final Clock clock;

    StructureController(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/{structure}")
    ModelAndView show(
            Charter charter,
            Language language,
            @RequestParam(name = AsOn.PARAMETER, required = false) @Nullable String datum) {
        var view = CharterView.of(charter, AsOn.of(datum, clock), language);
        return new ModelAndView("charter/structure/page").addObject("page", new StructurePages(view).page());
    }
}
