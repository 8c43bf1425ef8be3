package se.radslag.charter.web.founding;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.domain.CloseBody;
import se.radslag.charter.web.CharterView;
import se.radslag.charter.web.Receipts;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.OnDay;
import se.radslag.platform.web.form.Typed;

/** Where a decision to close a body is written down. */
@Controller
class ClosingController {

    private final CloseBody close;
    private final Clock clock;

    ClosingController(CloseBody close, Clock clock) {
        this.close = close;
        this.clock = clock;
    }

    @GetMapping("/{structure}/w/charter/closing")
    ModelAndView form(Charter charter, Language language, Typed typed) {
        return pages(charter, language, new FoundingForm(typed))
                .page(new Verdicts(List.of()))
                .answer();
    }

    @PostMapping("/{structure}/w/charter/closing")
    ModelAndView close(Charter charter, Language language, Actor actor, Typed typed) {
        var form = new FoundingForm(typed);
        var pages = pages(charter, language, form);
        var closing = pages.closing();
        var verdicts = pages.check(closing);
        if (verdicts.refuse() || !typed.isWhole()) {
            return pages.page(verdicts).answer();
        }
        close.handle(new CloseBody.Command(charter.origin().structure(), closing), actor);
        return new ModelAndView("redirect:" + pages.path() + "?" + Receipts.PARAMETER + "=closed");
    }

    private ClosingPages pages(Charter charter, Language language, FoundingForm form) {
        return new ClosingPages(CharterView.of(charter, OnDay.of(null, clock), language), form);
    }
}
