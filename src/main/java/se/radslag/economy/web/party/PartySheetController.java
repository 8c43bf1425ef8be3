package se.radslag.economy.web.party;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.economy.web.CostVisit;
import se.radslag.economy.web.Shown;

/** What one party pays, for everybody. */
@Controller
class PartySheetController {

    @GetMapping("/{structure}/kostnader/{year:\\d{4}}/{party}")
    ModelAndView party(CostVisit visit, @PathVariable int year, @PathVariable String party) {
        return Shown.found("economy/party/page", new PartyPages(visit.view()).page(year, party));
    }
}
