package se.radslag.economy.web.costs;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.economy.web.CostVisit;
import se.radslag.economy.web.Shown;
import se.radslag.kernel.Actor;
import se.radslag.platform.table.TableFile;

/** What is shared and by whom, for everybody. */
@Controller
class CostsController {

    @GetMapping("/{structure}/kostnader")
    ModelAndView costs(CostVisit visit, Actor actor) {
        boolean keeps = actor.is(Actor.Role.OPERATOR) || actor.is(Actor.Role.COORDINATOR);
        return Shown.page("economy/costs/page", new CostsPages(visit.view()).page(keeps));
    }

    @GetMapping({"/{structure}/kostnader.csv", "/{structure}/kostnader.xlsx"})
    TableFile file(CostVisit visit) {
        return new CostsFile(visit.exact()).file();
    }
}
