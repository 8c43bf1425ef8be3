package se.radslag.economy.web.figure;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.economy.web.CostPaths;
import se.radslag.economy.web.CostVisit;
import se.radslag.economy.web.Shown;

/** How each figure of a year came about, for everybody: exactly, in whatever unit the reader came from. */
@Controller
class FigureController {

    private static final String FIGURE = "/{structure}/kostnader/{year:\\d{4}}/{who}/{pot}";
    private static final String SUM = "/{structure}/kostnader/{year:\\d{4}}/" + CostPaths.ALL + "/{pot}";

    @GetMapping(FIGURE)
    ModelAndView figure(CostVisit visit, @PathVariable int year, @PathVariable String who, @PathVariable String pot) {
        return Shown.figure(new FigurePages(visit.exact()).page(year, who, pot));
    }

    @GetMapping(FIGURE + "/{number:\\d}")
    ModelAndView instalment(
            CostVisit visit,
            @PathVariable int year,
            @PathVariable String who,
            @PathVariable String pot,
            @PathVariable int number) {
        return Shown.figure(new FigurePages(visit.exact()).instalment(year, who, pot, number));
    }

    @GetMapping(SUM + "/{number:\\d}")
    ModelAndView instalments(
            CostVisit visit, @PathVariable int year, @PathVariable String pot, @PathVariable int number) {
        return Shown.figure(new SumPages(visit.exact()).instalment(year, pot, number));
    }

    @GetMapping(FIGURE + "/betalning-{number:\\d{1,6}}")
    ModelAndView payment(
            CostVisit visit,
            @PathVariable int year,
            @PathVariable String who,
            @PathVariable String pot,
            @PathVariable int number) {
        return Shown.figure(new PaymentPages(visit.exact()).page(year, who, pot, number));
    }

    @GetMapping(FIGURE + "/mot-aret-fore")
    ModelAndView change(CostVisit visit, @PathVariable int year, @PathVariable String who, @PathVariable String pot) {
        return Shown.figure(new ChangePages(visit.exact()).page(year, who, pot));
    }

    @GetMapping(SUM + "/det-hela")
    ModelAndView implied(CostVisit visit, @PathVariable int year, @PathVariable String pot) {
        return Shown.figure(new FigurePages(visit.exact()).implied(year, pot));
    }

    @GetMapping(SUM + "/att-betala")
    ModelAndView due(CostVisit visit, @PathVariable int year, @PathVariable String pot) {
        return Shown.figure(new SumPages(visit.exact()).due(year, pot));
    }

    @GetMapping(SUM + "/betalt")
    ModelAndView paid(CostVisit visit, @PathVariable int year, @PathVariable String pot) {
        return Shown.figure(new SumPages(visit.exact()).paid(year, pot));
    }
}
