package se.radslag.economy.web.bases;

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

/** A year by several bases side by side, for everybody. */
@Controller
class BasesController {

    private static final String BASES = "/{structure}/kostnader/{year:\\d{4}}/grunder";

    @GetMapping(BASES)
    ModelAndView bases(
            CostVisit visit,
            @PathVariable int year,
            @RequestParam(name = Pager.PARAMETER, defaultValue = "1") int part) {
        return Shown.found("economy/bases/page", new BasesPages(visit.view()).page(year, part));
    }

    @GetMapping({BASES + ".csv", BASES + ".xlsx"})
    TableFile file(CostVisit visit, @PathVariable int year) {
        return new BasesFile(visit.exact(), year).file().orElseThrow(NoSuchPage::new);
    }

    @GetMapping(BASES + "/{base}/{pot}/{who}")
    ModelAndView figure(
            CostVisit visit,
            @PathVariable int year,
            @PathVariable String base,
            @PathVariable String pot,
            @PathVariable String who) {
        return Shown.figure(new BasesPages(visit.exact()).figure(year, base, pot, who));
    }
}
