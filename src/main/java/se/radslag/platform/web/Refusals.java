package se.radslag.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.Cited;
import se.radslag.kernel.Refused;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** Turns a refused act into a page with every reason, and an act that another was quicker to into one that says so. */
@ControllerAdvice
class Refusals {

    private final ObjectProvider<Citations> citations;

    Refusals(ObjectProvider<Citations> citations) {
        this.citations = citations;
    }

    @ExceptionHandler
    ModelAndView refused(Refused refused, HttpServletRequest request) {
        var language = LanguageFilter.of(request);
        var page = RefusedPage.of(refused.verdicts(), Texts.in(language), cited -> clauses(cited, language));
        var view = Htmx.asksForPart(request) ? "platform/refusal" : "platform/refused";
        var answer = new ModelAndView(view).addObject("page", page);
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    @ExceptionHandler({OptimisticLockingFailureException.class, ChangedByAnother.class})
    ModelAndView changedByAnother() {
        var answer = ErrorPages.page(HttpStatus.CONFLICT.value(), null);
        answer.setStatus(HttpStatus.CONFLICT);
        return answer;
    }

    private List<Crumb> clauses(Cited cited, Language language) {
        return cited.clauses().stream()
                .map(id -> citations
                        .orderedStream()
                        .flatMap(each -> each.clause(cited.origin(), id, language).stream())
                        .findFirst()
                        .orElse(new Crumb(id, "/" + cited.origin().structure())))
                .toList();
    }
}
