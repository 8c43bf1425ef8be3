package se.radslag.economy.web.surface;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.economy.web.CostVisit;
import se.radslag.economy.web.Shown;
import se.radslag.platform.web.Pager;

/** The surface of a year for those who keep the costs. */
@Controller
class SurfaceController {

    @GetMapping("/{structure}/w/economy/year")
    ModelAndView year(
            CostVisit visit,
            @RequestParam String pot,
            @RequestParam int year,
            @RequestParam(required = false) @Nullable String done,
            @RequestParam(name = Pager.PARAMETER, defaultValue = "1") int part) {
        return Shown.found("economy/surface/page", new SurfacePages(visit.view()).page(pot, year, done, part));
    }
}
