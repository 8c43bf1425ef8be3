package se.radslag.charter.web.corrections;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.web.life.LifeViews;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Language;

/** What has been corrected of what was recorded, for everybody to see. */
@Controller
class CorrectionsController {

    private final CorrectionRows rows;
    private final LifeViews views;

    CorrectionsController(CorrectionRows rows, LifeViews views) {
        this.rows = rows;
        this.views = views;
    }

    @GetMapping("/{structure}/avtal/rattelser")
    ModelAndView show(Charter charter, Language language) {
        return new ModelAndView("charter/corrections/page").addObject("page", page(charter, language));
    }

    @GetMapping({"/{structure}/avtal/rattelser.csv", "/{structure}/avtal/rattelser.xlsx"})
    TableFile file(Charter charter, Language language) {
        return page(charter, language).table().file(charter.id() + "-rattelser");
    }

    private CorrectionsPage page(Charter charter, Language language) {
        var words = views.on(charter, language, null);
        return new CorrectionsPages(words).of(rows.of(charter.origin().structure()));
    }
}
