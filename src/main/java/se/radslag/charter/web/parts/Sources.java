package se.radslag.charter.web.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import se.radslag.charter.explain.Piece;
import se.radslag.charter.terms.Clause;
import se.radslag.charter.web.CharterCitations;
import se.radslag.charter.web.CharterView;

/** Names clauses shortly and tells where each can be read. */
public final class Sources {

    private static final int BEGINNING = 70;

    private final CharterView view;

    public Sources(CharterView view) {
        this.view = view;
    }

    public List<Line.Source> of(List<String> clauses) {
        var sources = new ArrayList<Line.Source>();
        var named = new HashMap<String, Integer>();
        for (var id : clauses) {
            var clause = view.charter().clauses().get(id);
            if (clause != null) {
                int times = named.merge(clause.paper(), 1, Integer::sum);
                sources.add(new Line.Source(
                        label(clause, times), view.path() + "/avtal/klausuler/" + id, beginning(clause)));
            }
        }
        return sources;
    }

    /** The paper's short name with the clause's number; the name is said once where clauses of one paper follow. */
    private String label(Clause clause, int times) {
        var paper = view.charter().papers().get(clause.paper());
        var name = paper == null ? clause.paper() : view.words(paper.called()).text();
        var number = number(clause);
        if (times > 1) {
            return number.isEmpty() ? String.valueOf(times) : number;
        }
        return number.isEmpty() ? name : name + "\u00a0" + number;
    }

    /** The number that the parties gave the clause; names that were given later say nothing to people. */
    private String number(Clause clause) {
        return Character.isDigit(clause.number().charAt(0))
                ? CharterCitations.number(clause.number(), view.language())
                : "";
    }

    private Piece beginning(Clause clause) {
        var text = Objects.requireNonNullElse(clause.text(), "");
        var spoken =
                Objects.requireNonNullElse(clause.language(), view.charter().language());
        int end = text.length() <= BEGINNING ? text.length() : text.lastIndexOf(' ', BEGINNING);
        var cut = text.substring(0, end < 0 ? BEGINNING : end) + (end < text.length() ? " …" : "");
        return new Piece(cut, spoken.equals(view.language().tag()) ? null : spoken);
    }
}
