package se.radslag.economy.web.trial;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.economy.web.CostVisit;
import se.radslag.economy.web.Shown;

/** Where a year is tried by other terms, with nothing saved. */
@Controller
class TrialController {

    @GetMapping("/{structure}/w/economy/what-if")
    ModelAndView whatIf(CostVisit visit, @RequestParam String pot, @RequestParam int year) {
        return Shown.found("economy/trial/page", new WhatIfPages(visit.view(), visit.typed()).page(pot, year));
    }

    @GetMapping("/{structure}/w/economy/what-if/{who}")
    ModelAndView supposed(CostVisit visit, @PathVariable String who, @RequestParam String pot, @RequestParam int year) {
        return Shown.figure(new WhatIfFigures(visit.exact(), visit.typed()).figure(pot, year, who));
    }

    @GetMapping("/{structure}/w/economy/what-if/{who}/difference")
    ModelAndView difference(
            CostVisit visit, @PathVariable String who, @RequestParam String pot, @RequestParam int year) {
        return Shown.figure(new WhatIfFigures(visit.exact(), visit.typed()).difference(pot, year, who));
    }
}
