package se.radslag.people.inventory.web;

import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.kernel.Actor;
import se.radslag.people.web.OnDay;
import se.radslag.people.web.Scene;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Language;

/** The lists of networks, groups, projects, arenas and earlier organisations, as pages and as files, and each of them. */
@Controller
class ListingController {

    private static final String REGISTER = "{register:natverk|arbetsgrupper|projekt|arenor|tidigare}";

    private final ListingPages pages;
    private final RecordPages records;
    private final Clock clock;

    ListingController(ListingPages pages, RecordPages records, Clock clock) {
        this.pages = pages;
        this.records = records;
        this.clock = clock;
    }

    @GetMapping("/{structure}/" + REGISTER)
    ModelAndView list(
            Charter charter,
            Language language,
            Actor actor,
            @PathVariable String register,
            @RequestParam Map<String, String> values) {
        return new ModelAndView("people/inventory/list")
                .addObject(
                        "page", pages.of(scene(charter, language, values), new ListingFilter(register, values), actor));
    }

    @GetMapping({"/{structure}/" + REGISTER + ".csv", "/{structure}/" + REGISTER + ".xlsx"})
    TableFile file(
            Charter charter,
            Language language,
            @PathVariable String register,
            @RequestParam Map<String, String> values) {
        return pages.file(scene(charter, language, values), new ListingFilter(register, values));
    }

    @GetMapping("/{structure}/" + REGISTER + "/{slug:[a-z][a-z0-9-]*}")
    ModelAndView show(
            Charter charter,
            Language language,
            Actor actor,
            @PathVariable String register,
            @PathVariable String slug,
            @RequestParam Map<String, String> values) {
        var page = records.of(scene(charter, language, values), register, slug, actor, values.get("sparat"))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("people/inventory/record").addObject("page", page);
    }

    private Scene scene(Charter charter, Language language, Map<String, String> values) {
        return new Scene(charter, OnDay.of(values.get(OnDay.PARAMETER), clock), language);
    }
}
