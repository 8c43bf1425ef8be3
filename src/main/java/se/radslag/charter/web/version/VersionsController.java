package se.radslag.charter.web.version;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.web.CharterView;
import se.radslag.kernel.Actor;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.OnDay;

/** The versions of a charter, all of them. */
@Controller
class VersionsController {

    private final VersionRows versions;
    private final Clock clock;

    VersionsController(VersionRows versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    @GetMapping("/{structure}/avtal/versioner")
    ModelAndView all(
            Charter charter,
            Language language,
            Actor actor,
            @RequestParam(name = "sparat", required = false) @Nullable String saved) {
        var view = CharterView.of(charter, OnDay.of(null, clock), language);
        var page = new VersionListPages(view, actor).page(versions.of(view.structure()), saved);
        return new ModelAndView("charter/version/list").addObject("page", page);
    }

    @GetMapping({"/{structure}/avtal/versioner.csv", "/{structure}/avtal/versioner.xlsx"})
    TableFile list(Charter charter, Language language, Actor actor) {
        var view = CharterView.of(charter, OnDay.of(null, clock), language);
        return new VersionListPages(view, actor)
                .page(versions.of(view.structure()), null)
                .table()
                .file(charter.id() + "-versioner");
    }
}
