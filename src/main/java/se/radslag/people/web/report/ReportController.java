package se.radslag.people.web.report;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.people.web.Scene;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.web.OnDay;

/** What the agreement finds of every body's composition, as a page and as a file. */
@Controller("peopleReportController")
class ReportController {

    private final ReportPages pages;

    ReportController(ReportPages pages) {
        this.pages = pages;
    }

    @GetMapping("/{structure}/w/people/report")
    ModelAndView show(Scene scene, @RequestParam(name = OnDay.PARAMETER, required = false) @Nullable String day) {
        return new ModelAndView("people/report/page").addObject("page", pages.of(scene.on(day)));
    }

    @GetMapping({"/{structure}/w/people/report.csv", "/{structure}/w/people/report.xlsx"})
    TableFile file(Scene scene, @RequestParam(name = OnDay.PARAMETER, required = false) @Nullable String day) {
        return pages.file(scene.on(day));
    }
}
