package se.radslag.charter.web.founding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.radslag.charter.Charter.Placed;
import se.radslag.charter.domain.Deciding;
import se.radslag.charter.domain.Founding;
import se.radslag.charter.domain.SetUpDemands;
import se.radslag.charter.domain.SetUpRules;
import se.radslag.charter.domain.SimilarBodies;
import se.radslag.charter.terms.Act;
import se.radslag.charter.terms.Label;
import se.radslag.charter.terms.Topic;
import se.radslag.charter.web.CharterView;
import se.radslag.charter.web.parts.Line;
import se.radslag.charter.web.parts.Lines;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.web.Crumb;

/** Lays out the form for a new body: what is typed, what is missing, what there is already, and what the agreement says. */
final class FoundingPages {

    static final int LONGEST = 4000;

    private final CharterView view;
    private final FoundingForm form;
    private final FoundingFields fields;
    private final List<Label> further;

    FoundingPages(CharterView view, FoundingForm form) {
        this.view = view;
        this.form = form;
        this.fields = new FoundingFields(view, form.typed());
        this.further = SetUpDemands.further(view.charter(), form.kind(), form.raw("by"), view.day());
    }

    /** What was typed for what else the agreement asks for. */
    Map<String, String> further() {
        var words = new LinkedHashMap<String, String>();
        IntStream.range(0, further.size()).forEach(i -> {
            var text = form.text("further-" + i);
            if (text != null) {
                words.put(SetUpDemands.key(further.get(i)), text);
            }
        });
        return words;
    }

    /** What would stop it, on the day of the page. */
    Verdicts check(Founding founding) {
        return SetUpRules.of(view.charter(), founding, form.seen(), view.day());
    }

    FoundingPage empty() {
        return page(List.of(), new Verdicts(List.of()));
    }

    /** The form with all that is wrong in it. */
    FoundingPage faulty(Verdicts verdicts) {
        return page(List.of(), verdicts);
    }

    /** The form, whole, with the bodies that resemble the new one. */
    FoundingPage similar(Founding founding, Verdicts verdicts) {
        return page(SimilarBodies.to(view.charter(), founding, view.day()), verdicts);
    }

    private FoundingPage page(List<SimilarBodies.Similar> similar, Verdicts verdicts) {
        var faults = new FoundingFaults(view, form, further);
        faults.tell(verdicts);
        return new FoundingPage(
                List.of(view.front(), view.bodies()),
                view.path() + "/w/charter/founding",
                fields.faults(),
                similar.stream().map(this::similar).toList(),
                Stream.concat(
                                form.seen().stream(),
                                similar.stream().map(one -> one.body().id()))
                        .distinct()
                        .toList(),
                fields.parts(further, faults.asksForReason(verdicts)),
                IntStream.range(0, form.rows()).mapToObj(fields::row).toList(),
                view.charter().topics().values().stream().map(this::topic).toList(),
                powers(),
                required(),
                faults.notes(verdicts),
                view.texts()
                        .say(
                                similar.isEmpty()
                                        ? "charter-founding.form.button"
                                        : "charter-founding.form.button.anyway"));
    }

    private FoundingPage.Similar similar(SimilarBodies.Similar similar) {
        var why = new ArrayList<String>();
        if (!similar.words().isEmpty()) {
            why.add(view.texts().say("charter-founding.similar.words", String.join(", ", similar.words())));
        }
        if (!similar.topics().isEmpty()) {
            var names =
                    similar.topics().stream().map(id -> view.name(id).text()).toList();
            why.add(view.texts().say("charter-founding.similar.topics", String.join(", ", names)));
        }
        var body = similar.body();
        return new FoundingPage.Similar(
                view.name(body.id()),
                view.bodyPath(body.id()),
                view.explainer().word(body.kind()),
                String.join(" ", why));
    }

    private FoundingPage.Topic topic(Topic topic) {
        return new FoundingPage.Topic(
                topic.id(), view.name(topic.id()), form.all("topics").contains(topic.id()));
    }

    /** Who may set up what. */
    private List<Line> powers() {
        var lines = new Lines(view);
        return Stream.of(se.radslag.charter.domain.FoundedKind.values())
                .flatMap(kind -> Deciding.powers(view.charter(), Act.SET_UP, kind, view.day()).stream())
                .distinct()
                .map(placed -> lines.line(view.explainer().say(placed)))
                .toList();
    }

    /** What must be there for what is chosen. */
    private List<Line> required() {
        var lines = new Lines(view);
        return SetUpDemands.required(view.charter(), form.kind(), form.raw("by"), view.day()).stream()
                .map(term -> lines.line(
                        view.explainer().say(new Placed(se.radslag.charter.Charter.Place.AGREEMENT, null, term))))
                .toList();
    }

    static Crumb crumb(CharterView view) {
        return new Crumb(view.texts().say("charter-founding.form.title"), view.path() + "/w/charter/founding");
    }
}
