package se.radslag.charter.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import se.radslag.charter.Charter;
import se.radslag.charter.domain.CloseRules;
import se.radslag.charter.domain.Closing;
import se.radslag.charter.domain.SetUpRules;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Label;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.web.Crumb;

/** Lays out the form by which a body is closed: what is typed, what is missing and what the agreement asks for. */
final class ClosingPages {

    private static final String BODY = "body";

    private final CharterView view;
    private final FoundingForm form;
    private final Body body;
    private final List<Label> further;

    ClosingPages(CharterView view, FoundingForm form) {
        this.view = view;
        this.form = form;
        this.body = body(view.charter(), form);
        this.further = CloseRules.required(view.charter(), body, form.raw("by"), view.day()).stream()
                .flatMap(requirement -> requirement.what().stream())
                .distinct()
                .toList();
    }

    /** Where the body is shown. */
    String path() {
        return view.path() + "/organ/" + body.id();
    }

    /** What would stop it, on the day of the page. */
    Verdicts check(Closing closing) {
        return CloseRules.check(view.charter(), body, closing, view.day());
    }

    Closing closing() {
        var words = new LinkedHashMap<String, String>();
        for (int i = 0; i < further.size(); i++) {
            var text = form.text("further-" + i);
            if (text != null) {
                words.put(SetUpRules.key(further.get(i)), text);
            }
        }
        return new Closing(
                body.id(),
                form.raw("by"),
                form.day("decided"),
                form.day("last"),
                form.text("section"),
                form.text("registry"),
                form.text("reason"),
                form.text("open"),
                words);
    }

    FormPage page(Verdicts verdicts) {
        var fields = new FoundingFields(view, form);
        fields.tell(new FoundingFaults(view, form, further).of(verdicts));
        var name = view.name(body.id()).text();
        return new FormPage(
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
    }

    private static Body body(Charter charter, FoundingForm form) {
        var body = charter.bodies().get(form.raw(BODY));
        if (body == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return body;
    }
}
