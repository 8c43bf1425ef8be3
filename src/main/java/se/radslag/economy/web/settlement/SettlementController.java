package se.radslag.economy.web.settlement;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.economy.web.CostVisit;
import se.radslag.economy.web.Shown;

/** What everyone would owe at the end, with nothing saved. */
@Controller
class SettlementController {

    @GetMapping("/{structure}/w/economy/settlement")
    ModelAndView settlement(CostVisit visit, @RequestParam String pot, @RequestParam int year) {
        return Shown.found("economy/settlement/page", new SettlementPages(visit.view(), visit.typed()).page(pot, year));
    }

    @GetMapping("/{structure}/w/economy/settlement/{party}")
    ModelAndView settled(
            CostVisit visit, @PathVariable String party, @RequestParam String pot, @RequestParam int year) {
        return Shown.figure(new SettlementFigures(visit.exact(), visit.typed()).page(pot, year, party));
    }
}
