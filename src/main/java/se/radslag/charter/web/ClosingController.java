package se.radslag.charter.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.domain.CloseBody;
import se.radslag.charter.domain.CloseRules;
import se.radslag.charter.domain.Closing;
import se.radslag.charter.domain.SetUpRules;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Label;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.Crumb;

/** Where a decision to close a body is written down. */
@Controller
class ClosingController {

    private static final String BODY = "body";

    private final CloseBody close;
    private final Clock clock;

    ClosingController(CloseBody close, Clock clock) {
        this.close = close;
        this.clock = clock;
    }

    @GetMapping("/{structure}/w/charter/closing")
    ModelAndView form(Charter charter, Language language, @RequestParam MultiValueMap<String, String> values) {
        return show(charter, language, new FoundingForm(values), new Verdicts(List.of()));
    }

    @PostMapping("/{structure}/w/charter/closing")
    ModelAndView close(
            Charter charter, Language language, Actor actor, @RequestParam MultiValueMap<String, String> values) {
        var form = new FoundingForm(values);
        var body = body(charter, form);
        var further = further(charter, form, body);
        var closing = closing(form, further);
        var verdicts = CloseRules.check(charter, body, closing, LocalDate.now(clock));
        if (verdicts.refuse() || !form.faults().isEmpty()) {
            return show(charter, language, form, verdicts);
        }
        close.handle(new CloseBody.Command(charter.origin().structure(), closing), actor);
        return new ModelAndView(
                "redirect:/" + charter.id() + "/organ/" + body.id() + "?" + Receipts.PARAMETER + "=closed");
    }

    private static Closing closing(FoundingForm form, List<Label> further) {
        var words = new LinkedHashMap<String, String>();
        for (int i = 0; i < further.size(); i++) {
            var text = form.text("further-" + i);
            if (text != null) {
                words.put(SetUpRules.key(further.get(i)), text);
            }
        }
        return new Closing(
                form.raw(BODY),
                form.raw("by"),
                form.day("decided"),
                form.day("last"),
                form.text("section"),
                form.text("registry"),
                form.text("reason"),
                form.text("open"),
                words);
    }

    private ModelAndView show(Charter charter, Language language, FoundingForm form, Verdicts verdicts) {
        var view = CharterView.of(charter, AsOn.of(null, clock), language);
        var body = body(charter, form);
        var further = further(charter, form, body);
        var fields = new FoundingFields(view, form);
        fields.tell(new FoundingFaults(view, form, further).of(verdicts));
        var name = view.name(body.id()).text();
        var page = new FormPage(
                List.of(view.front(), view.bodies(), new Crumb(name, view.bodyPath(body.id()))),
                view.texts().say("charter-founding.closing.title", name),
                List.of(
                        view.texts().say("charter-founding.closing.before", name),
                        view.texts().say("charter-founding.closing.before.stays")),
                List.of(),
                view.path() + "/w/charter/closing",
                Map.of(BODY, body.id()),
                fields.closing(further),
                view.texts().say("charter-founding.closing.button"),
                fields.faults());
        var answer = new ModelAndView("charter/form/page").addObject("page", page);
        answer.setStatus(page.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private List<Label> further(Charter charter, FoundingForm form, Body body) {
        return CloseRules.required(charter, body, form.raw("by"), LocalDate.now(clock)).stream()
                .flatMap(requirement -> requirement.what().stream())
                .distinct()
                .toList();
    }

    private static Body body(Charter charter, FoundingForm form) {
        var body = charter.bodies().get(form.raw(BODY));
        if (body == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return body;
    }
}
