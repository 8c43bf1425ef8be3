package se.radslag.economy.web.trial;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.economy.web.CostViews;
import se.radslag.economy.web.figure.FigurePage;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Typed;

/** Where a year is tried by other terms, with nothing saved. */
@Controller
class TrialController {

    private final CostViews views;

    TrialController(CostViews views) {
        this.views = views;
    }

    @GetMapping("/{structure}/w/economy/what-if")
    ModelAndView whatIf(
            Charter charter, Language language, @RequestParam String pot, @RequestParam int year, Typed typed) {
        return new WhatIfPages(views.of(charter, language, typed), typed)
                .page(pot, year)
                .map(page -> new ModelAndView("economy/trial/page").addObject("page", page))
                .orElseThrow(NoSuchPage::new);
    }

    @GetMapping("/{structure}/w/economy/what-if/{who}")
    ModelAndView supposed(
            Charter charter,
            Language language,
            @PathVariable String who,
            @RequestParam String pot,
            @RequestParam int year,
            Typed typed) {
        return figure(new WhatIfFigures(views.of(charter, language, typed).exact(), typed).figure(pot, year, who));
    }

    @GetMapping("/{structure}/w/economy/what-if/{who}/difference")
    ModelAndView difference(
            Charter charter,
            Language language,
            @PathVariable String who,
            @RequestParam String pot,
            @RequestParam int year,
            Typed typed) {
        return figure(new WhatIfFigures(views.of(charter, language, typed).exact(), typed).difference(pot, year, who));
    }

    private static ModelAndView figure(Optional<FigurePage> page) {
        return page.map(each -> new ModelAndView("economy/figure/page").addObject("page", each))
                .orElseThrow(NoSuchPage::new);
    }
}
