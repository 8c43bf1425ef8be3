package se.radslag.economy.web.work;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.economy.web.CostViews;
import se.radslag.platform.text.Language;

/** What waits for those who keep the costs. */
@Controller
class KeepingController {

    private final CostViews views;

    KeepingController(CostViews views) {
        this.views = views;
    }

    @GetMapping("/{structure}/w/economy")
    ModelAndView overview(Charter charter, Language language, @RequestParam(required = false) @Nullable String done) {
        return new ModelAndView("economy/work/page")
                .addObject("page", new WorkPages(views.of(charter, language)).page(done));
    }
}
