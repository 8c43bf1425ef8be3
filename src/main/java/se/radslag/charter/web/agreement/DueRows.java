package se.radslag.charter.web.agreement;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.life.Due;
import se.radslag.charter.life.Dues;
import se.radslag.charter.web.CharterCitations;
import se.radslag.charter.web.life.LifeWords;
import se.radslag.platform.web.Pill;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.Table.Cell;
import se.radslag.platform.web.Table.Column;
import se.radslag.platform.web.Table.Row;

/** Lists what an agreement asks for once, reviews, evaluations and settlements, with how each stands. */
final class DueRows {

    private final LifeWords words;

    DueRows(LifeWords words) {
        this.words = words;
    }

    @Nullable
    Table table() {
        var rows =
                new Dues(words.life()).on(words.day()).stream().map(this::row).toList();
        var columns = Stream.of("what", "standing", "when", "clause")
                .map(name -> Column.of(words.say("due." + name)))
                .toList();
        return rows.isEmpty() ? null : new Table(words.say("due"), columns, rows);
    }

    private Row row(Due due) {
        return Row.of(Cell.of(what(due)), Cell.state(pill(due.standing())), Cell.of(when(due)), clause(due.clauses()));
    }

    private Pill pill(Due.Standing standing) {
        var text = words.say("due.standing." + standing);
        return switch (standing) {
            case DONE -> Pill.good(text);
            case NOW -> Pill.accent(text);
            case PASSED, UNTOLD -> Pill.warn(text);
            case AHEAD -> Pill.quiet(text);
        };
    }

    private String what(Due due) {
        var subject = due.subject();
        var about = subject == null
                ? words.words(words.view().charter().title())
                : words.view().charter().papers().containsKey(subject) ? words.called(subject) : words.name(subject);
        var label = due.what();
        return label == null || due.kind() != Due.Kind.OBLIGATION
                ? words.say("due.kind." + due.kind(), about)
                : words.say(
                        "due.kind.OBLIGATION",
                        se.radslag.charter.explain.Sentence.capital(
                                        words.view().explainer().label(label))
                                .text(),
                        about);
    }

    private String when(Due due) {
        if (due.doneBy() != null) {
            return words.say("due.done-by", words.called(due.doneBy()));
        } else if (due.why() != null) {
            return words.say("due.why", words.words(due.why()));
        } else if (due.kind() == Due.Kind.SETTLEMENT) {
            return due.first() == null ? words.say("due.at-end") : words.say("due.since", words.day(due.first()));
        }
        var first = due.first();
        var last = due.last();
        return first != null && first.equals(last)
                ? words.day(first)
                : words.say("due.within", words.day(first), words.day(last));
    }

    private Cell clause(List<String> clauses) {
        if (clauses.isEmpty()) {
            return Cell.of("–");
        }
        var id = clauses.getFirst();
        return Cell.link(
                CharterCitations.name(words.view().charter(), id, words.view().language()), words.clausePath(id));
    }
}
