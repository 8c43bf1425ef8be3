package se.radslag.people.web.time;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.terms.Body;
import se.radslag.people.web.Scene;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.web.NoSuchPage;

/** Who has sat in a body through the years, as a page and as a file. */
@Controller
class BodyTimeController {

    private final BodyTimePages pages;

    BodyTimeController(BodyTimePages pages) {
        this.pages = pages;
    }

    @GetMapping("/{structure}/ledamoter/over-tid")
    ModelAndView show(
            Scene scene,
            @RequestParam(name = "organ", required = false) @Nullable String body,
            @RequestParam(name = "part", required = false) @Nullable String party,
            @RequestParam(name = "sida", defaultValue = "1") String page) {
        int number = page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1;
        return new ModelAndView("people/time/page")
                .addObject("page", pages.of(scene, body(scene, body), known(scene, party), number));
    }

    @GetMapping({"/{structure}/ledamoter/over-tid.csv", "/{structure}/ledamoter/over-tid.xlsx"})
    TableFile file(
            Scene scene,
            @RequestParam(name = "organ", required = false) @Nullable String body,
            @RequestParam(name = "part", required = false) @Nullable String party) {
        var found = body(scene, body);
        return new BodyTimeFile(scene, found.id(), pages.lines(scene, found, known(scene, party))).file();
    }

    private static @Nullable String known(Scene scene, @Nullable String party) {
        return party != null && scene.charter().parties().containsKey(party) ? party : null;
    }

    /** The body that is asked for, else the first that has seats. */
    private static Body body(Scene scene, @Nullable String asked) {
        return BodyTimePages.withSeats(scene)
                .filter(body -> asked == null || asked.isBlank() || body.id().equals(asked))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
    }
}
