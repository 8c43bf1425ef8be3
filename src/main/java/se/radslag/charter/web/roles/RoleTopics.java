package se.radslag.charter.web.roles;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.explain.Piece;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Clause;
import se.radslag.charter.terms.Expectation;
import se.radslag.charter.terms.Label;
import se.radslag.charter.terms.Term;
import se.radslag.charter.terms.Topic;
import se.radslag.charter.web.BodyState;
import se.radslag.charter.web.CharterView;
import se.radslag.charter.web.parts.Sources;
import se.radslag.kernel.Answer;

/** Tells which bodies have which question, those first that law or rules of procedure ask for. */
final class RoleTopics {

    private final CharterView view;

    RoleTopics(CharterView view) {
        this.view = view;
    }

    List<RolesPage.Question> all() {
        return view.charter().topics().values().stream()
                .filter(this::holds)
                .map(this::question)
                .sorted(Comparator.comparing(question -> question.ground() == null))
                .toList();
    }

    private RolesPage.Question question(Topic topic) {
        var bodies = view.charter().bodies().values().stream()
                .filter(body -> BodyState.of(body, view.day()).isThere() && has(body, topic.id()))
                .map(body -> new RolesPage.Column(
                        view.name(body.id()), view.abbreviation(body.id()), view.bodyPath(body.id())))
                .toList();
        return new RolesPage.Question(
                view.name(topic.id()), ground(topic), bodies, new Sources(view).of(topic.clauses()));
    }

    /** The law, or the rules of procedure that a clause is taken from; null where the parties took the question up themselves. */
    private @Nullable Piece ground(Topic topic) {
        return Stream.concat(
                        Stream.ofNullable(topic.law()),
                        topic.clauses().stream()
                                .map(view.charter().clauses()::get)
                                .filter(Objects::nonNull)
                                .map(Clause::by)
                                .filter(Objects::nonNull))
                .findFirst()
                .map(view::words)
                .orElse(null);
    }

    /** Whether a question is in a body's purpose or remit, or is expected to be taken up there. */
    private boolean has(Body body, String topic) {
        boolean isGiven = Stream.concat(body.purpose().stream(), body.remit().stream())
                .anyMatch(statement -> holds(statement) && statement.topics().contains(topic));
        return isGiven
                || body.expects().stream()
                        .anyMatch(
                                expected -> holds(expected) && labels(expected).anyMatch(topic::equals));
    }

    private static Stream<String> labels(Expectation expected) {
        return Stream.concat(Stream.of(expected.what()), expected.each().stream())
                .map(Label::word)
                .filter(Objects::nonNull);
    }

    private boolean holds(Term term) {
        return term.on(view.day()) != Answer.NO;
    }
}
