package se.radslag.economy.web.closing;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.economy.ledger.CloseYear;
import se.radslag.economy.web.CostPaths;
import se.radslag.economy.web.CostViews;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.Money;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.NoSuchPage;

/** Where a year is looked over a last time and closed. */
@Controller
class YearClosingController {

    private final CostViews views;
    private final CloseYear close;

    YearClosingController(CostViews views, CloseYear close) {
        this.views = views;
        this.close = close;
    }

    @GetMapping("/{structure}/w/economy/close")
    ModelAndView closing(Charter charter, Language language, @RequestParam String pot, @RequestParam int year) {
        return closing(charter, language, pot, year, null, HttpStatus.OK);
    }

    private ModelAndView closing(
            Charter charter, Language language, String pot, int year, @Nullable String changed, HttpStatus status) {
        var view = new ClosingPages(views.of(charter, language))
                .page(pot, year, changed)
                .map(page -> new ModelAndView("economy/closing/page").addObject("page", page))
                .orElseThrow(NoSuchPage::new);
        view.setStatus(status);
        return view;
    }

    @PostMapping("/{structure}/w/economy/close")
    ModelAndView close(Charter charter, Language language, Actor actor, @RequestParam Map<String, String> values) {
        var pot = values.getOrDefault("pot", "");
        int year = Integer.parseInt(values.getOrDefault("year", "0"));
        var seen = new Money(new BigDecimal(values.getOrDefault("seen", "0")).longValue());
        try {
            close.handle(new CloseYear.Command(charter.origin().structure(), pot, year, seen), actor);
        } catch (ChangedByAnother other) {
            return closing(charter, language, pot, year, String.valueOf(seen.ore()), HttpStatus.CONFLICT);
        }
        var paths = new CostPaths(charter.id());
        return new ModelAndView("redirect:" + paths.work("year", pot, year) + "&done=close");
    }
}
