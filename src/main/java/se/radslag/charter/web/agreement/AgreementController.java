package se.radslag.charter.web.agreement;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.web.Receipts;
import se.radslag.charter.web.life.LifeViews;
import se.radslag.kernel.Actor;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.OnDay;

/** An agreement in life: its papers, what is due, and how it is left. */
@Controller
class AgreementController {

    private final LifeViews views;

    AgreementController(LifeViews views) {
        this.views = views;
    }

    @GetMapping("/{structure}/avtal")
    ModelAndView agreement(
            Charter charter,
            Language language,
            Actor actor,
            @RequestParam(name = OnDay.PARAMETER, required = false) @Nullable String datum,
            @RequestParam(name = Receipts.PARAMETER, required = false) @Nullable String saved) {
        var words = views.on(charter, language, datum);
        var page = new AgreementPages(words, actor).page(Receipts.of(words.view(), saved));
        return new ModelAndView("charter/agreement/page").addObject("page", page);
    }
}
