package se.radslag.charter.web;

import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.domain.CloseBody;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.text.Language;

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
    ModelAndView form(Charter charter, Language language, @RequestParam MultiValueMap<String, String> values) {
        return show(pages(charter, language, new FoundingForm(values)), new Verdicts(List.of()));
    }

    @PostMapping("/{structure}/w/charter/closing")
    ModelAndView close(
            Charter charter, Language language, Actor actor, @RequestParam MultiValueMap<String, String> values) {
        var form = new FoundingForm(values);
        var pages = pages(charter, language, form);
        var closing = pages.closing();
        var verdicts = pages.check(closing);
        if (verdicts.refuse() || !form.faults().isEmpty()) {
            return show(pages, verdicts);
        }
        close.handle(new CloseBody.Command(charter.origin().structure(), closing), actor);
        return new ModelAndView("redirect:" + pages.path() + "?" + Receipts.PARAMETER + "=closed");
    }

    private ClosingPages pages(Charter charter, Language language, FoundingForm form) {
        return new ClosingPages(CharterView.of(charter, AsOn.of(null, clock), language), form);
    }

    private static ModelAndView show(ClosingPages pages, Verdicts verdicts) {
        var page = pages.page(verdicts);
        var answer = new ModelAndView("charter/form/page").addObject("page", page);
        answer.setStatus(page.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
