package se.radslag.charter.web.structure;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.panels.FrontPanel;
import se.radslag.charter.web.CharterView;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.OnDay;

/** The front of a structure. */
@Controller
class StructureController {

    private final Clock clock;
    private final ObjectProvider<FrontPanel> panels;

    StructureController(Clock clock, ObjectProvider<FrontPanel> panels) {
        this.clock = clock;
        this.panels = panels;
    }

    @GetMapping("/{structure}")
    ModelAndView show(
            Charter charter,
            Language language,
            @RequestParam(name = OnDay.PARAMETER, required = false) @Nullable String datum) {
        var view = CharterView.of(charter, OnDay.of(datum, clock), language);
        var shown = panels.orderedStream()
                .flatMap(panel -> panel.of(charter, view.day(), language).stream())
                .toList();
        return new ModelAndView("charter/structure/page")
                .addObject("page", new StructurePages(view).page())
                .addObject("panels", shown);
    }
}
