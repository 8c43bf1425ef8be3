package se.radslag.charter.web.paper;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.web.Receipts;
import se.radslag.charter.web.life.LifeViews;
import se.radslag.kernel.Actor;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.OnDay;

/** One paper or one amendment: who has adopted it, and what it waits for. */
@Controller
class PaperController {

    private static final String AMENDMENT = "/{structure}/avtal/papper/{paper}/andringar/{number:[0-9]{1,6}}";

    private final LifeViews views;

    PaperController(LifeViews views) {
        this.views = views;
    }

    @GetMapping("/{structure}/avtal/papper/{paper}")
    ModelAndView paper(
            Charter charter,
            Language language,
            Actor actor,
            @PathVariable String paper,
            @RequestParam(name = OnDay.PARAMETER, required = false) @Nullable String datum,
            @RequestParam(name = Receipts.PARAMETER, required = false) @Nullable String saved) {
        var words = views.on(charter, language, datum);
        return show(new PaperPages(words, actor).paper(paper, Receipts.of(words.view(), saved)));
    }

    @GetMapping(AMENDMENT)
    ModelAndView amendment(
            Charter charter,
            Language language,
            Actor actor,
            @PathVariable String paper,
            @PathVariable int number,
            @RequestParam(name = OnDay.PARAMETER, required = false) @Nullable String datum,
            @RequestParam(name = Receipts.PARAMETER, required = false) @Nullable String saved) {
        var words = views.on(charter, language, datum);
        return show(new PaperPages(words, actor).amendment(paper, number, Receipts.of(words.view(), saved)));
    }

    @GetMapping({"/{structure}/avtal/papper/{paper}.csv", "/{structure}/avtal/papper/{paper}.xlsx"})
    TableFile paperFile(
            Charter charter,
            Language language,
            Actor actor,
            @PathVariable String paper,
            @RequestParam(name = OnDay.PARAMETER, required = false) @Nullable String datum) {
        var page = new PaperPages(views.on(charter, language, datum), actor).paper(paper, null);
        return file(page, charter.id() + "-" + paper);
    }

    @GetMapping({AMENDMENT + ".csv", AMENDMENT + ".xlsx"})
    TableFile amendmentFile(
            Charter charter,
            Language language,
            Actor actor,
            @PathVariable String paper,
            @PathVariable int number,
            @RequestParam(name = OnDay.PARAMETER, required = false) @Nullable String datum) {
        var page = new PaperPages(views.on(charter, language, datum), actor).amendment(paper, number, null);
        return file(page, charter.id() + "-" + paper + "-" + number);
    }

    private static TableFile file(Optional<PaperPage> page, String name) {
        return PaperPages.file(page, name).orElseThrow(NoSuchPage::new);
    }

    private static ModelAndView show(Optional<PaperPage> page) {
        return page.map(known -> new ModelAndView("charter/paper/page").addObject("page", known))
                .orElseThrow(NoSuchPage::new);
    }
}
