package se.radslag.people.web.role;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.radslag.charter.Charter;
import se.radslag.charter.explain.Explainer;
import se.radslag.charter.explain.Piece;
import se.radslag.charter.explain.RoleCard;
import se.radslag.charter.explain.Sentence;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Term;
import se.radslag.kernel.Answer;
import se.radslag.people.roles.Standpoint;
import se.radslag.people.web.ClauseWords;
import se.radslag.people.web.Scene;
import se.radslag.people.web.role.RolePage.Saying;

/** Says what the agreement lets whom do in a body, sorted by whether it is somebody's own to do. */
final class RoleWords {

    private final Scene scene;
    private final ClauseWords clauses;
    private final Explainer explainer;

    RoleWords(Scene scene, ClauseWords clauses) {
        this.scene = scene;
        this.clauses = clauses;
        this.explainer = Explainer.of(scene.charter(), scene.day(), scene.language());
    }

    /** What the body is for. */
    List<Saying> tasks(RoleCard card) {
        return card.tasks().stream()
                .map(line -> new Saying(line.sentence(), clauses.of(scene, line.clauses())))
                .toList();
    }

    /** The body's powers that are, or are not, the person's own. */
    List<Saying> powers(Standpoint standpoint, Body body, boolean own) {
        return body.powers().stream()
                .filter(power -> standpoint.isOwn(power, body) == own)
                .flatMap(power -> say(body, power))
                .toList();
    }

    List<Saying> elsewhere(RoleCard card) {
        return Stream.concat(card.notHere().stream(), card.items().stream())
                .map(each -> new Saying(each.sentence(), clauses.of(scene, each.clauses())))
                .toList();
    }

    List<Saying> expected(Body body) {
        return body.expects().stream().flatMap(each -> say(body, each)).toList();
    }

    /** What the agreement leaves unsaid about the body. */
    List<Saying> unsaid(Body body) {
        var unsaid = new ArrayList<Saying>();
        for (var term : body.terms()) {
            if (term.on(scene.day()) != Answer.NO) {
                var said = explainer.say(placed(body, term));
                said.unknown().forEach(sentence -> unsaid.add(new Saying(sentence, clauses.of(scene, term.clauses()))));
            }
        }
        return unsaid.stream().distinct().toList();
    }

    private Stream<Saying> say(Body body, Term term) {
        return term.on(scene.day()) == Answer.NO
                ? Stream.empty()
                : Stream.of(new Saying(joined(body, term), clauses.of(scene, term.clauses())));
    }

    private Sentence joined(Body body, Term term) {
        var pieces = new ArrayList<Piece>();
        for (var sentence : explainer.say(placed(body, term)).sentences()) {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece(" ", null));
            }
            pieces.addAll(sentence.pieces());
        }
        return new Sentence(pieces);
    }

    private static Charter.Placed placed(Body body, Term term) {
        return new Charter.Placed(Charter.Place.BODY, body.id(), term);
    }
}
