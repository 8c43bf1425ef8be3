package se.radslag.economy.web.bases;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.economy.web.CostViews;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.Pager;
import se.radslag.platform.web.form.Typed;

/** A year by several bases side by side, for everybody. */
@Controller
class BasesController {

    private static final String BASES = "/{structure}/kostnader/{year:\\d{4}}/grunder";

    private final CostViews views;

    BasesController(CostViews views) {
        this.views = views;
    }

    @GetMapping(BASES)
    ModelAndView bases(
            Charter charter,
            Language language,
            @PathVariable int year,
            @RequestParam(name = Pager.PARAMETER, defaultValue = "1") int part,
            Typed typed) {
        return new BasesPages(views.of(charter, language, typed))
                .page(year, part)
                .map(page -> new ModelAndView("economy/bases/page").addObject("page", page))
                .orElseThrow(NoSuchPage::new);
    }

    @GetMapping({BASES + ".csv", BASES + ".xlsx"})
    TableFile file(Charter charter, Language language, @PathVariable int year) {
        return new BasesFile(views.of(charter, language), year).file().orElseThrow(NoSuchPage::new);
    }

    @GetMapping(BASES + "/{base}/{pot}/{who}")
    ModelAndView figure(
            Charter charter,
            Language language,
            @PathVariable int year,
            @PathVariable String base,
            @PathVariable String pot,
            @PathVariable String who,
            Typed typed) {
        return new BasesPages(views.of(charter, language, typed).exact())
                .figure(year, base, pot, who)
                .map(page -> new ModelAndView("economy/figure/page").addObject("page", page))
                .orElseThrow(NoSuchPage::new);
    }
}
