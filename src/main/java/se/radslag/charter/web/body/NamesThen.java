package se.radslag.charter.web.body;

import java.util.List;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Name;
import se.radslag.charter.web.CharterView;

/** The names that a body has had, and will have. */
final class NamesThen {

    private final CharterView view;

    NamesThen(CharterView view) {
        this.view = view;
    }

    /** All but the one that heads the page. */
    List<BodyPage.NameThen> of(Body body) {
        var shown = body.names().on(view.day());
        return body.names().all().stream()
                .filter(name -> !name.equals(shown))
                .map(name -> new BodyPage.NameThen(view.words(name), name.abbreviation(), when(name)))
                .toList();
    }

    private String when(Name name) {
        var start = name.validity().from();
        return switch (name.validity().on(view.day())) {
            case UNKNOWN -> view.say("name.maybe");
            case YES -> view.say("name.also");
            case NO ->
                view.say(
                        start != null && start.hasComeOn(view.day()) == se.radslag.kernel.Answer.NO
                                ? "name.later"
                                : "name.earlier");
        };
    }
}
