package se.radslag.people.web.load;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.web.Scene;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.web.OnDay;

/** How much time the bodies take in a year, as a page and as a file. */
@Controller
class LoadController {

    private final LoadPages pages;

    LoadController(LoadPages pages) {
        this.pages = pages;
    }

    @GetMapping("/{structure}/w/people/load")
    ModelAndView show(Scene scene, Actor actor, @RequestParam Map<String, String> values) {
        return new ModelAndView("people/load/page").addObject("page", pages.of(look(scene, actor, values)));
    }

    @GetMapping({"/{structure}/w/people/load.csv", "/{structure}/w/people/load.xlsx"})
    TableFile file(Scene scene, Actor actor, @RequestParam Map<String, String> values) {
        return new LoadFile(look(scene, actor, values)).file();
    }

    private Looked look(Scene scene, Actor actor, Map<String, String> values) {
        return pages.look(
                scene.on(values.get(OnDay.PARAMETER)), Assuming.of(values), known(scene, values.get("party")), actor);
    }

    private static @Nullable String known(Scene scene, @Nullable String party) {
        return party != null && scene.charter().parties().containsKey(party) ? party : null;
    }
}
