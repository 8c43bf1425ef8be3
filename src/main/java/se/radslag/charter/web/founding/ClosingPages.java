package se.radslag.charter.web.founding;

import java.util.LinkedHashMap;
import java.util.List;
import se.radslag.charter.Charter;
import se.radslag.charter.domain.CloseRules;
import se.radslag.charter.domain.Closing;
import se.radslag.charter.domain.SetUpDemands;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Label;
import se.radslag.charter.web.CharterView;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Form;
import se.radslag.platform.web.form.FormPage;
import se.radslag.platform.web.form.FormWords;

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
                words.put(SetUpDemands.key(further.get(i)), text);
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
        new FoundingFaults(view, form, further).tell(verdicts);
        var name = view.name(body.id()).text();
        return new Form(new FormWords(view.texts(), "charter-founding.closing", "charter-founding.field"), form.typed())
                .under(List.of(view.front(), view.bodies(), new Crumb(name, view.bodyPath(body.id()))))
                .title(name)
                .says(
                        view.texts().say("charter-founding.closing.before", name),
                        view.texts().say("charter-founding.closing.before.stays"))
                .carries(BODY)
                .asks(new FoundingFields(view, form.typed()).closing(further))
                .sentTo(view.path() + "/w/charter/closing");
    }

    private static Body body(Charter charter, FoundingForm form) {
        var body = charter.bodies().get(form.raw(BODY));
        if (body == null) {
            throw new NoSuchPage();
        }
        return body;
    }
}
