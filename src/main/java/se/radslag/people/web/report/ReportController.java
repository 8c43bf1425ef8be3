package se.radslag.people.web.report;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.people.web.OnDay;
import se.radslag.people.web.Scene;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Language;

/** What the agreement finds of every body's composition, as a page and as a file. */
@Controller("peopleReportController")
class ReportController {

    private final ReportPages pages;
    private final Clock clock;

    ReportController(ReportPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/{structure}/w/people/report")
    ModelAndView show(
            Charter charter,
            Language language,
            @RequestParam(name = OnDay.PARAMETER, required = false) @Nullable String day) {
        return new ModelAndView("people/report/page")
                .addObject("page", pages.of(new Scene(charter, OnDay.of(day, clock), language)));
    }

    @GetMapping({"/{structure}/w/people/report.csv", "/{structure}/w/people/report.xlsx"})
    TableFile file(
            Charter charter,
            Language language,
            @RequestParam(name = OnDay.PARAMETER, required = false) @Nullable String day) {
        return pages.file(new Scene(charter, OnDay.of(day, clock), language));
    }
}
