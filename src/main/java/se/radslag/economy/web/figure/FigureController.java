package se.radslag.economy.web.figure;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.economy.web.CostPaths;
import se.radslag.economy.web.CostView;
import se.radslag.economy.web.CostViews;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Typed;

/** How each figure of a year came about, for everybody. */
@Controller
class FigureController {

    private static final String FIGURE = "/{structure}/kostnader/{year:\\d{4}}/{who}/{pot}";
    private static final String SUM = "/{structure}/kostnader/{year:\\d{4}}/" + CostPaths.ALL + "/{pot}";

    private final CostViews views;

    FigureController(CostViews views) {
        this.views = views;
    }

    @GetMapping(FIGURE)
    ModelAndView figure(
            Charter charter,
            Language language,
            @PathVariable int year,
            @PathVariable String who,
            @PathVariable String pot,
            Typed typed) {
        return shown(new FigurePages(view(charter, language, typed)).page(year, who, pot));
    }

    @GetMapping(FIGURE + "/{number:\\d}")
    ModelAndView instalment(
            Charter charter,
            Language language,
            @PathVariable int year,
            @PathVariable String who,
            @PathVariable String pot,
            @PathVariable int number,
            Typed typed) {
        var view = view(charter, language, typed);
        return shown(
                who.equals(CostPaths.ALL)
                        ? new SumPages(view).instalment(year, pot, number)
                        : new FigurePages(view).instalment(year, who, pot, number));
    }

    @GetMapping(FIGURE + "/betalning-{number:\\d{1,6}}")
    ModelAndView payment(
            Charter charter,
            Language language,
            @PathVariable int year,
            @PathVariable String who,
            @PathVariable String pot,
            @PathVariable int number,
            Typed typed) {
        return shown(new PaymentPages(view(charter, language, typed)).page(year, who, pot, number));
    }

    @GetMapping(FIGURE + "/mot-aret-fore")
    ModelAndView change(
            Charter charter,
            Language language,
            @PathVariable int year,
            @PathVariable String who,
            @PathVariable String pot,
            Typed typed) {
        return shown(new ChangePages(view(charter, language, typed)).page(year, who, pot));
    }

    @GetMapping(SUM + "/det-hela")
    ModelAndView implied(
            Charter charter, Language language, @PathVariable int year, @PathVariable String pot, Typed typed) {
        return shown(new FigurePages(view(charter, language, typed)).implied(year, pot));
    }

    @GetMapping(SUM + "/att-betala")
    ModelAndView due(
            Charter charter, Language language, @PathVariable int year, @PathVariable String pot, Typed typed) {
        return shown(new SumPages(view(charter, language, typed)).due(year, pot));
    }

    @GetMapping(SUM + "/betalt")
    ModelAndView paid(
            Charter charter, Language language, @PathVariable int year, @PathVariable String pot, Typed typed) {
        return shown(new SumPages(view(charter, language, typed)).paid(year, pot));
    }

    /** How an amount came about is told exactly, in whatever unit the reader came from. */
    private CostView view(Charter charter, Language language, Typed typed) {
        return views.of(charter, language, typed).exact();
    }

    private static ModelAndView shown(Optional<FigurePage> page) {
        return page.map(each -> new ModelAndView("economy/figure/page").addObject("page", each))
                .orElseThrow(NoSuchPage::new);
    }
}
