package se.radslag.economy.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.kernel.Actor;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.Pager;

/** Who pays what, for everybody: what is shared, each year, each party, each figure. */
@Controller
class CostsController {

    private final CostViews views;

    CostsController(CostViews views) {
        this.views = views;
    }

    @GetMapping("/{structure}/kostnader")
    ModelAndView costs(
            Charter charter,
            Language language,
            Actor actor,
            @RequestParam(name = Unit.PARAMETER, defaultValue = "") String unit) {
        boolean keeps = actor.is(Actor.Role.OPERATOR) || actor.is(Actor.Role.COORDINATOR);
        return new ModelAndView("economy/costs/page")
                .addObject("page", new CostsPages(Unit.choose(views.of(charter, language), unit)).page(keeps));
    }

    @GetMapping("/{structure}/kostnader/{year:\\d{4}}")
    ModelAndView year(
            Charter charter,
            Language language,
            @PathVariable int year,
            @RequestParam(name = Pager.PARAMETER, defaultValue = "1") int part,
            @RequestParam(name = Unit.PARAMETER, defaultValue = "") String unit) {
        return shown("year", new YearPages(Unit.choose(views.of(charter, language), unit)).page(year, part));
    }

    @GetMapping("/{structure}/kostnader/{year:\\d{4}}.csv")
    ResponseEntity<byte[]> csv(Charter charter, Language language, @PathVariable int year) {
        var text = new YearCsv(views.of(charter, language)).text(year);
        var name = charter.id() + "-" + year + ".csv";
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/{structure}/kostnader/{year:\\d{4}}/{party}")
    ModelAndView party(Charter charter, Language language, @PathVariable int year, @PathVariable String party) {
        return shown("party", new PartyPages(views.of(charter, language)).page(year, party));
    }

    private static ModelAndView shown(String noun, java.util.Optional<? extends Record> page) {
        return page.map(each -> new ModelAndView("economy/" + noun + "/page").addObject("page", each))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
