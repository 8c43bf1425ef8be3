package se.radslag.people.inventory.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.web.Scene;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.OnDay;

/** The lists of networks, groups, projects, arenas and earlier organisations, as pages and as files, and each of them. */
@Controller
class ListingController {

    private static final String REGISTER = "{register:natverk|arbetsgrupper|projekt|arenor|tidigare}";

    private final ListingPages pages;
    private final RecordPages records;

    ListingController(ListingPages pages, RecordPages records) {
        this.pages = pages;
        this.records = records;
    }

    @GetMapping("/{structure}/" + REGISTER)
    ModelAndView list(
            Scene scene, Actor actor, @PathVariable String register, @RequestParam Map<String, String> values) {
        return new ModelAndView("people/inventory/list")
                .addObject(
                        "page",
                        pages.of(scene.on(values.get(OnDay.PARAMETER)), new ListingFilter(register, values), actor));
    }

    @GetMapping({"/{structure}/" + REGISTER + ".csv", "/{structure}/" + REGISTER + ".xlsx"})
    TableFile file(Scene scene, @PathVariable String register, @RequestParam Map<String, String> values) {
        return pages.file(scene.on(values.get(OnDay.PARAMETER)), new ListingFilter(register, values));
    }

    @GetMapping("/{structure}/" + REGISTER + "/{slug:[a-z][a-z0-9-]*}")
    ModelAndView show(
            Scene scene,
            Actor actor,
            @PathVariable String register,
            @PathVariable String slug,
            @RequestParam Map<String, String> values) {
        var page = records.of(scene.on(values.get(OnDay.PARAMETER)), register, slug, actor, values.get("sparat"))
                .orElseThrow(NoSuchPage::new);
        return new ModelAndView("people/inventory/record").addObject("page", page);
    }
}
