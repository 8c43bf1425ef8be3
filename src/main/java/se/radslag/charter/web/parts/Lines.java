package se.radslag.charter.web.parts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter.Place;
import se.radslag.charter.Charter.Placed;
import se.radslag.charter.explain.Piece;
import se.radslag.charter.explain.RoleCard;
import se.radslag.charter.explain.Said;
import se.radslag.charter.explain.Sentence;
import se.radslag.charter.terms.Statement;
import se.radslag.charter.terms.Term;
import se.radslag.charter.web.CharterView;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Force;
import se.radslag.platform.web.Pill;

/** Puts terms into words for a page, with their clauses, doubts and what other papers say. */
public final class Lines {

    private final CharterView view;
    private final Sources sources;

    public Lines(CharterView view) {
        this.view = view;
        this.sources = new Sources(view);
    }

    /** The terms of a place that hold or may hold on the day. */
    public List<Line> of(Place place, @Nullable String id, List<? extends Term> terms) {
        return terms.stream()
                .filter(term -> term.on(view.day()) != Answer.NO)
                .map(term -> line(view.explainer().say(new Placed(place, id, term))))
                .toList();
    }

    /** Purposes and remits, in the charter's own words. */
    public List<Line> statements(List<Statement> statements) {
        return statements.stream()
                .filter(statement -> statement.on(view.day()) != Answer.NO)
                .map(this::statement)
                .toList();
    }

    public Line of(RoleCard.Line line) {
        return new Line(List.of(line.sentence()), sources.of(line.clauses()), force(line.force()), null, List.of(), "");
    }

    public Line of(RoleCard.Elsewhere line) {
        return new Line(List.of(line.sentence()), sources.of(line.clauses()), force(line.force()), null, List.of(), "");
    }

    public Line line(Said said) {
        return new Line(
                said.sentences(),
                sources.of(said.clauses()),
                force(said.placed().term().force()),
                doubt(said.on()),
                notes(said),
                notesTitle(said));
    }

    private Line statement(Statement statement) {
        var said = line(view.explainer().say(new Placed(Place.BODY, null, statement)));
        return new Line(
                List.of(new Sentence(List.of(view.words(statement.text())))),
                said.clauses(),
                said.force(),
                said.doubt(),
                said.notes(),
                said.notesTitle());
    }

    private List<Line.Note> notes(Said said) {
        var notes = new ArrayList<Line.Note>();
        said.conflicts()
                .forEach(conflict ->
                        notes.add(note("note.conflict", conflict.sentence(), sources.of(List.of(conflict.clause())))));
        if (said.reading() != null) {
            notes.add(note("note.reading", said.reading(), List.of()));
        }
        said.unknown().forEach(unknown -> notes.add(note("note.unknown", unknown, List.of())));
        said.sources().forEach(source -> notes.add(note("note.second-hand", source, List.of())));
        return notes;
    }

    /** The gravest of what there is to know. */
    private String notesTitle(Said said) {
        if (!said.conflicts().isEmpty()) {
            return view.say("notes.conflict");
        } else if (!said.unknown().isEmpty()) {
            return view.say("notes.unknown");
        } else if (said.reading() != null) {
            return view.say("notes.reading");
        }
        return said.sources().isEmpty() ? "" : view.say("notes.second-hand");
    }

    private Line.Note note(String key, Sentence sentence, List<Line.Source> clauses) {
        return new Line.Note(view.say(key), sentence, clauses);
    }

    private @Nullable Pill force(@Nullable Force force) {
        return force == null || force == Force.MUST
                ? null
                : Pill.quiet(view.explainer().force(force));
    }

    private @Nullable Pill doubt(Answer on) {
        return on == Answer.UNKNOWN ? Pill.warn(view.say("doubt")) : null;
    }

    public static Sentence sentence(Piece... pieces) {
        return new Sentence(List.of(pieces));
    }
}
