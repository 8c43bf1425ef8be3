package se.radslag.economy.web.costs;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.economy.web.CostViews;
import se.radslag.kernel.Actor;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.form.Typed;

/** What is shared and by whom, for everybody. */
@Controller
class CostsController {

    private final CostViews views;

    CostsController(CostViews views) {
        this.views = views;
    }

    @GetMapping("/{structure}/kostnader")
    ModelAndView costs(Charter charter, Language language, Actor actor, Typed typed) {
        boolean keeps = actor.is(Actor.Role.OPERATOR) || actor.is(Actor.Role.COORDINATOR);
        return new ModelAndView("economy/costs/page")
                .addObject("page", new CostsPages(views.of(charter, language, typed)).page(keeps));
    }

    @GetMapping({"/{structure}/kostnader.csv", "/{structure}/kostnader.xlsx"})
    TableFile file(Charter charter, Language language) {
        return new CostsFile(views.of(charter, language)).file();
    }
}
