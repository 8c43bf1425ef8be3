package se.radslag.economy.web.surface;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.economy.web.CostViews;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.Pager;
import se.radslag.platform.web.form.Typed;

/** The surface of a year for those who keep the costs. */
@Controller
class SurfaceController {

    private final CostViews views;

    SurfaceController(CostViews views) {
        this.views = views;
    }

    @GetMapping("/{structure}/w/economy/year")
    ModelAndView year(
            Charter charter,
            Language language,
            @RequestParam String pot,
            @RequestParam int year,
            @RequestParam(required = false) @Nullable String done,
            @RequestParam(name = Pager.PARAMETER, defaultValue = "1") int part,
            Typed typed) {
        return new SurfacePages(views.of(charter, language, typed))
                .page(pot, year, done, part)
                .map(page -> new ModelAndView("economy/surface/page").addObject("page", page))
                .orElseThrow(NoSuchPage::new);
    }
}
