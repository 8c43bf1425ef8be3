package se.radslag.economy.web.work;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.economy.web.CostVisit;
import se.radslag.economy.web.Shown;

/** What waits for those who keep the costs. */
@Controller
class KeepingController {

    @GetMapping("/{structure}/w/economy")
    ModelAndView overview(CostVisit visit, @RequestParam(required = false) @Nullable String done) {
        return Shown.page("economy/work/page", new WorkPages(visit.view()).page(done));
    }
}
