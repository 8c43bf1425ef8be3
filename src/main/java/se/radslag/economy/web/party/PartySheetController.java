package se.radslag.economy.web.party;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.economy.web.CostViews;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Typed;

/** What one party pays, for everybody. */
@Controller
class PartySheetController {

    private final CostViews views;

    PartySheetController(CostViews views) {
        this.views = views;
    }

    @GetMapping("/{structure}/kostnader/{year:\\d{4}}/{party}")
    ModelAndView party(
            Charter charter, Language language, @PathVariable int year, @PathVariable String party, Typed typed) {
        return new PartyPages(views.of(charter, language, typed))
                .page(year, party)
                .map(page -> new ModelAndView("economy/party/page").addObject("page", page))
                .orElseThrow(NoSuchPage::new);
    }
}
