package se.radslag.charter.web.names;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.web.life.LifeViews;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Language;

/** Every name that a structure has known, through time. */
@Controller
class NamesController {

    private final LifeViews views;

    NamesController(LifeViews views) {
        this.views = views;
    }

    @GetMapping("/{structure}/namn")
    ModelAndView names(
            Charter charter, Language language, @RequestParam(name = "q", required = false) @Nullable String asked) {
        var page = new NamesPages(views.on(charter, language, null)).page(asked);
        return new ModelAndView("charter/names/page").addObject("page", page);
    }

    @GetMapping({"/{structure}/namn.csv", "/{structure}/namn.xlsx"})
    TableFile file(Charter charter, Language language) {
        return new NamesPages(views.on(charter, language, null)).file();
    }
}
