package se.radslag.charter.web.body;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.panels.BodyPanel;
import se.radslag.charter.web.CharterView;
import se.radslag.charter.web.Receipts;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.OnDay;

/** One body. */
@Controller
class BodyController {

    private final Clock clock;
    private final ObjectProvider<BodyPanel> panels;

    BodyController(Clock clock, ObjectProvider<BodyPanel> panels) {
        this.clock = clock;
        this.panels = panels;
    }

    @GetMapping("/{structure}/organ/{body}")
    ModelAndView show(
            Charter charter,
            Language language,
            @PathVariable String body,
            @RequestParam(name = OnDay.PARAMETER, required = false) @Nullable String datum,
            @RequestParam(name = Receipts.PARAMETER, required = false) @Nullable String saved) {
        var view = CharterView.of(charter, OnDay.of(datum, clock), language);
        var found = Optional.ofNullable(view.charter().bodies().get(body)).orElseThrow(NoSuchPage::new);
        var shown = panels.orderedStream()
                .flatMap(panel -> panel.of(charter, body, view.day(), language).stream())
                .toList();
        return new ModelAndView("charter/body/page")
                .addObject("page", new BodyPages(view).of(found))
                .addObject("panels", shown)
                .addObject("receipt", Receipts.ofBody(view, saved));
    }
}
