package se.radslag.charter.web.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.panels.ClausePanel;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.Part;

/** The clauses of an agreement, each beside what Rådslag makes of it. */
@Controller
class ClauseController {

    private final ClausePages pages;
    private final ObjectProvider<ClausePanel> panels;

    ClauseController(ClausePages pages, ObjectProvider<ClausePanel> panels) {
        this.pages = pages;
        this.panels = panels;
    }

    @GetMapping("/{structure}/avtal/klausuler")
    ModelAndView list(
            Charter charter,
            Language language,
            @RequestParam(name = "papper", required = false) @Nullable String paper,
            @RequestParam(name = "slag", required = false) @Nullable String kind,
            @RequestParam(name = "visa", required = false) @Nullable String show,
            @RequestParam(name = "q", required = false) @Nullable String words,
            @RequestParam(name = "sida", defaultValue = "1") int page) {
        var filter = ClauseFilter.of(paper, kind, show, words);
        return new ModelAndView("charter/clause/list").addObject("page", pages.list(charter, language, filter, page));
    }

    @GetMapping({"/{structure}/avtal/klausuler.csv", "/{structure}/avtal/klausuler.xlsx"})
    TableFile file(
            Charter charter,
            Language language,
            @RequestParam(name = "papper", required = false) @Nullable String paper,
            @RequestParam(name = "slag", required = false) @Nullable String kind,
            @RequestParam(name = "visa", required = false) @Nullable String show,
            @RequestParam(name = "q", required = false) @Nullable String words) {
        return pages.file(charter, language, ClauseFilter.of(paper, kind, show, words));
    }

    @GetMapping("/{structure}/avtal/klausuler/{*id}")
    ModelAndView clause(Charter charter, Language language, @PathVariable String id) {
        return pages.one(charter, language, id.substring(1))
                .map(page -> new ModelAndView("charter/clause/page")
                        .addObject("page", page)
                        .addObject("panels", panels(charter, id.substring(1), language)))
                .orElseThrow(NoSuchPage::new);
    }

    private List<Part> panels(Charter charter, String clause, Language language) {
        return panels.orderedStream()
                .flatMap(panel -> panel.of(charter, clause, language).stream())
                .toList();
    }
}
