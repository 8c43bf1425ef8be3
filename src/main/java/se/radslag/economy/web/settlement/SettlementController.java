package se.radslag.economy.web.settlement;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.economy.web.CostViews;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Typed;

/** What everyone would owe at the end, with nothing saved. */
@Controller
class SettlementController {

    private final CostViews views;

    SettlementController(CostViews views) {
        this.views = views;
    }

    @GetMapping("/{structure}/w/economy/settlement")
    ModelAndView settlement(
            Charter charter, Language language, @RequestParam String pot, @RequestParam int year, Typed typed) {
        return new SettlementPages(views.of(charter, language, typed), typed)
                .page(pot, year)
                .map(page -> new ModelAndView("economy/settlement/page").addObject("page", page))
                .orElseThrow(NoSuchPage::new);
    }

    @GetMapping("/{structure}/w/economy/settlement/{party}")
    ModelAndView settled(
            Charter charter,
            Language language,
            @PathVariable String party,
            @RequestParam String pot,
            @RequestParam int year,
            Typed typed) {
        return new SettlementFigures(views.of(charter, language, typed).exact(), typed)
                .page(pot, year, party)
                .map(page -> new ModelAndView("economy/figure/page").addObject("page", page))
                .orElseThrow(NoSuchPage::new);
    }
}
