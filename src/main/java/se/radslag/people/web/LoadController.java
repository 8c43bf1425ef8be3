package se.radslag.people.web;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.kernel.Actor;
import se.radslag.people.domain.PeopleRules;
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

    @GetMapping("/{structure}/w/people/load.csv")
    ResponseEntity<String> file(
            Charter charter, Language language, Actor actor, @RequestParam Map<String, String> values) {
        var looked = look(charter, language, actor, values);
        var scene = looked.scene();
        var columns = Stream.of(
                        "name",
                        "party",
                        "body",
                        "meetings-least",
                        "meetings-most",
                        "hours-least",
                        "hours-most",
                        "basis",
                        "day")
                .map(column -> scene.say("people-load.column." + column));
        return Csv.file("tid-" + charter.id() + "-" + scene.day(), Csv.of(columns, pages.rows(looked)));
    }

    private LoadPages.Looked look(Charter charter, Language language, Actor actor, Map<String, String> values) {
        var scene = new Scene(charter, OnDay.of(values.get(OnDay.PARAMETER), clock), language);
        return pages.look(
                scene, Assuming.of(values), known(scene, values.get("party")), PeopleRules.isCoordinator(actor));
    }

    private static @Nullable String known(Scene scene, @Nullable String party) {
        return party != null && scene.charter().parties().containsKey(party) ? party : null;
    }
}
