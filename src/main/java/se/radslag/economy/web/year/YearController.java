package se.radslag.economy.web.year;

import java.util.Optional;
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

/** A year of the costs, for everybody. */
@Controller
class YearController {

    private static final String YEAR = "/{structure}/kostnader/{year:\\d{4}}";

    private final CostViews views;

    YearController(CostViews views) {
        this.views = views;
    }

    @GetMapping(YEAR)
    ModelAndView year(
            Charter charter,
            Language language,
            @PathVariable int year,
            @RequestParam(name = Pager.PARAMETER, defaultValue = "1") int part,
            Typed typed) {
        return new YearPages(views.of(charter, language, typed))
                .page(year, part)
                .map(page -> new ModelAndView("economy/year/page").addObject("page", page))
                .orElseThrow(NoSuchPage::new);
    }

    @GetMapping({YEAR + ".csv", YEAR + ".xlsx"})
    TableFile file(Charter charter, Language language, @PathVariable int year) {
        return there(new YearFile(views.of(charter, language), year).file());
    }

    @GetMapping({YEAR + "/betalningar.csv", YEAR + "/betalningar.xlsx"})
    TableFile payments(Charter charter, Language language, @PathVariable int year) {
        return there(new PaymentsFile(views.of(charter, language), year).file());
    }

    private static TableFile there(Optional<TableFile> file) {
        return file.orElseThrow(NoSuchPage::new);
    }
}
