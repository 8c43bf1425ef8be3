package se.radslag.economy.web.year;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.economy.web.CostVisit;
import se.radslag.economy.web.Shown;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.Pager;

/** A year of the costs, for everybody. */
@Controller
class YearController {

    private static final String YEAR = "/{structure}/kostnader/{year:\\d{4}}";

    @GetMapping(YEAR)
    ModelAndView year(
            CostVisit visit,
            @PathVariable int year,
            @RequestParam(name = Pager.PARAMETER, defaultValue = "1") int part) {
        return Shown.found("economy/year/page", new YearPages(visit.view()).page(year, part));
    }

    @GetMapping({YEAR + ".csv", YEAR + ".xlsx"})
    TableFile file(CostVisit visit, @PathVariable int year) {
        return new YearFile(visit.exact(), year).file().orElseThrow(NoSuchPage::new);
    }

    @GetMapping({YEAR + "/betalningar.csv", YEAR + "/betalningar.xlsx"})
    TableFile payments(CostVisit visit, @PathVariable int year) {
        return new PaymentsFile(visit.exact(), year).file().orElseThrow(NoSuchPage::new);
    }
}
