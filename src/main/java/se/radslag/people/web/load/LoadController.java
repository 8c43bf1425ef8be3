package se.radslag.people.web.load;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.kernel.Actor;
import se.radslag.people.web.OnDay;
import se.radslag.people.web.Scene;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Language;

/** How much time the bodies take in a year, as a page and as a file. */
@Controller
class LoadController {

    private final LoadPages pages;
    private final Clock clock;

    LoadController(LoadPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/{structure}/w/people/load")
    ModelAndView show(Charter charter, Language language, Actor actor, @RequestParam Map<String, String> values) {
        return new ModelAndView("people/load/page").addObject("page", pages.of(look(charter, language, actor, values)));
    }

    @GetMapping({"/{structure}/w/people/load.csv", "/{structure}/w/people/load.xlsx"})
    TableFile file(Charter charter, Language language, Actor actor, @RequestParam Map<String, String> values) {
        return new LoadFile(look(charter, language, actor, values)).file();
    }

    private LoadPages.Looked look(Charter charter, Language language, Actor actor, Map<String, String> values) {
        var scene = new Scene(charter, OnDay.of(values.get(OnDay.PARAMETER), clock), language);
        return pages.look(scene, Assuming.of(values), known(scene, values.get("party")), actor);
    }

    private static @Nullable String known(Scene scene, @Nullable String party) {
        return party != null && scene.charter().parties().containsKey(party) ? party : null;
    }
}
