package se.radslag.economy.web.counts;

import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.economy.web.CostVisit;
import se.radslag.economy.web.Shown;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.web.NoSuchPage;

/** What was counted of the parties on a day, for everybody. */
@Controller
class CountsController {

    private static final String COUNTS =
            "/{structure}/kostnader/{kind:folkmangd|bestallningar|avgiftsunderlag}/{day:\\d{4}-\\d{2}-\\d{2}}";

    @GetMapping(COUNTS)
    ModelAndView counts(CostVisit visit, @PathVariable String kind, @PathVariable LocalDate day) {
        return Shown.found("economy/counts/page", new CountsPages(visit.exact()).page(kind, day));
    }

    @GetMapping({COUNTS + ".csv", COUNTS + ".xlsx"})
    TableFile file(CostVisit visit, @PathVariable String kind, @PathVariable LocalDate day) {
        return new CountsPages(visit.exact()).file(kind, day).orElseThrow(NoSuchPage::new);
    }
}
