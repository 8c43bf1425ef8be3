package se.radslag.economy.web.year;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.economy.web.CostViews;
import se.radslag.economy.web.Download;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.Pager;
import se.radslag.platform.web.form.Typed;

/** A year of the costs, for everybody. */
@Controller
class YearController {

    private final CostViews views;

    YearController(CostViews views) {
        this.views = views;
    }

    @GetMapping("/{structure}/kostnader/{year:\\d{4}}")
    ModelAndView year(
            Charter charter,
            Language language,
            @PathVariable int year,
            @RequestParam(name = Pager.PARAMETER, defaultValue = "1") int part,
            Typed typed) {
        return new YearPages(views.of(charter, language, typed))
                .page(year, part)
                .map(page -> new ModelAndView("economy/year/page").addObject("page", page))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/{structure}/kostnader/{year:\\d{4}}.csv")
    ResponseEntity<byte[]> csv(Charter charter, Language language, @PathVariable int year) {
        var text = new YearCsv(views.of(charter, language)).text(year);
        var name = charter.id() + "-" + year + ".csv";
        return Download.of(text.getBytes(StandardCharsets.UTF_8), Download.CSV, name);
    }
}
