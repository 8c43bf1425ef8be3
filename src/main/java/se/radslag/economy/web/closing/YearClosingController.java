package se.radslag.economy.web.closing;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.economy.ledger.CloseYear;
import se.radslag.economy.web.CostPaths;
import se.radslag.economy.web.CostVisit;
import se.radslag.economy.web.Shown;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.Money;

/** Where a year is looked over a last time and closed. */
@Controller
class YearClosingController {

    private final CloseYear close;

    YearClosingController(CloseYear close) {
        this.close = close;
    }

    @GetMapping("/{structure}/w/economy/close")
    ModelAndView closing(CostVisit visit, @RequestParam String pot, @RequestParam int year) {
        return closing(visit, pot, year, null);
    }

    private static ModelAndView closing(CostVisit visit, String pot, int year, @Nullable Money seen) {
        return Shown.found("economy/closing/page", new ClosingPages(visit.view()).page(pot, year, seen));
    }

    /** @param seen the sum in öre that stood there when the year was looked over */
    @PostMapping("/{structure}/w/economy/close")
    ModelAndView close(
            CostVisit visit, Actor actor, @RequestParam String pot, @RequestParam int year, @RequestParam long seen) {
        var sum = new Money(seen);
        try {
            close.handle(new CloseYear.Command(visit.structure(), pot, year, sum), actor);
        } catch (ChangedByAnother other) {
            var again = closing(visit, pot, year, sum);
            again.setStatus(HttpStatus.CONFLICT);
            return again;
        }
        var paths = new CostPaths(visit.charter().id());
        return new ModelAndView("redirect:" + paths.work("year", pot, year) + "&done=close");
    }
}
