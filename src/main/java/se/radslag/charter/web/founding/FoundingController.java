package se.radslag.charter.web.founding;

import java.time.Clock;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.domain.FoundBody;
import se.radslag.charter.panels.FoundingPanel;
import se.radslag.charter.web.CharterView;
import se.radslag.charter.web.Receipts;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.OnDay;
import se.radslag.platform.web.form.Typed;

/** Where a decision to found a body is written down: filled in, looked at beside similar bodies, and carried out. */
@Controller
class FoundingController {

    private final FoundBody found;
    private final ObjectProvider<FoundingPanel> panels;
    private final Clock clock;

    FoundingController(FoundBody found, ObjectProvider<FoundingPanel> panels, Clock clock) {
        this.found = found;
        this.panels = panels;
        this.clock = clock;
    }

    @GetMapping("/{structure}/w/charter/founding")
    ModelAndView form(Charter charter, Language language) {
        var form = new FoundingForm(Typed.of(Map.of()));
        return show(
                view(charter, language), form, new FoundingPages(view(charter, language), form).empty(), HttpStatus.OK);
    }

    @PostMapping("/{structure}/w/charter/founding")
    ModelAndView found(Charter charter, Language language, Actor actor, Typed typed) {
        var form = new FoundingForm(typed);
        var view = view(charter, language);
        var pages = new FoundingPages(view, form);
        if (form.asks("more") || form.asks("look")) {
            return show(view, form, pages.empty(), HttpStatus.OK);
        }
        var founding = form.founding(pages.further());
        var verdicts = pages.check(founding);
        if (!typed.isWhole() || isStopped(verdicts, form)) {
            return show(view, form, pages.faulty(verdicts), HttpStatus.UNPROCESSABLE_CONTENT);
        } else if (verdicts.refuse()) {
            return show(view, form, pages.similar(founding, verdicts), HttpStatus.OK);
        }
        var command = new FoundBody.Command(charter.origin().structure(), founding, form.seen(), form.text("why"));
        var body = found.handle(command, actor).result();
        return new ModelAndView("redirect:/" + charter.id() + "/organ/" + body + "?" + Receipts.PARAMETER + "=founded");
    }

    /** Whether anything but unseen similar bodies stands in the way. */
    private static boolean isStopped(Verdicts verdicts, FoundingForm form) {
        return verdicts.broken().stream()
                .filter(verdict -> !verdict.message().equals("charter-founding.rule.similar"))
                .anyMatch(verdict -> verdict.refuses() || verdict.asksForReason() && form.text("why") == null);
    }

    private CharterView view(Charter charter, Language language) {
        return CharterView.of(charter, OnDay.of(null, clock), language);
    }

    private ModelAndView show(CharterView view, FoundingForm form, FoundingPage page, HttpStatus status) {
        var shown = panels.orderedStream()
                .flatMap(panel -> panel.of(view.charter(), form.sketch(), view.day(), view.language()).stream())
                .toList();
        var answer = new ModelAndView("charter/founding/page")
                .addObject("page", page)
                .addObject("panels", shown);
        answer.setStatus(status);
        return answer;
    }
}
