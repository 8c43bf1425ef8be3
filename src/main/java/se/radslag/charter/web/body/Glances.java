package se.radslag.charter.web.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.radslag.charter.Charter.Place;
import se.radslag.charter.Charter.Placed;
import se.radslag.charter.explain.Sentence;
import se.radslag.charter.terms.Act;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Expectation;
import se.radslag.charter.terms.Power;
import se.radslag.charter.terms.Term;
import se.radslag.charter.web.CharterView;
import se.radslag.charter.web.roles.ActGroup;
import se.radslag.kernel.Answer;

/** The few answers that everybody looks for first. */
final class Glances {

    private static final Set<ActGroup> TELLING = Set.of(ActGroup.MATTERS, ActGroup.WORK);
    private static final Set<Act> TALKS = Set.of(Act.EXCHANGE, Act.INFORM);
    private static final int MOST = 5;

    private final CharterView view;

    Glances(CharterView view) {
        this.view = view;
    }

    List<BodyPage.Glance> of(Body body) {
        var glances = new ArrayList<BodyPage.Glance>();
        add(glances, "leads", sentences(body, body.posts().stream().limit(2).toList()));
        add(glances, "may", acts(body));
        add(
                glances,
                "meets",
                sentences(
                        body,
                        body.expects().stream().filter(this::isMeeting).limit(1).toList()));
        return glances;
    }

    private boolean isMeeting(Expectation expectation) {
        return "meeting".equals(expectation.what().word())
                && expectation.per() != null
                && expectation.on(view.day()) == Answer.YES;
    }

    private List<Sentence> sentences(Body body, List<? extends Term> terms) {
        return terms.stream()
                .filter(term -> term.on(view.day()) != Answer.NO)
                .flatMap(term -> view.explainer().say(new Placed(Place.BODY, body.id(), term)).sentences().stream()
                        .limit(1))
                .toList();
    }

    /** What is done there, in a word for each act. */
    private List<Sentence> acts(Body body) {
        var acts = body.powers().stream()
                .filter(power -> power.on(view.day()) != Answer.NO)
                .map(Power::act)
                .flatMap(List::stream)
                .filter(act -> TELLING.contains(ActGroup.of(act)) || TALKS.contains(act))
                .distinct()
                .sorted()
                .limit(MOST)
                .map(view.explainer()::word)
                .collect(Collectors.joining(", "));
        return acts.isEmpty()
                ? List.of()
                : List.of(Sentence.plain(
                        acts.substring(0, 1).toUpperCase(view.language().locale()) + acts.substring(1)));
    }

    private void add(List<BodyPage.Glance> glances, String key, List<Sentence> answers) {
        if (!answers.isEmpty()) {
            glances.add(new BodyPage.Glance(view.say("glance." + key), answers));
        }
    }
}
