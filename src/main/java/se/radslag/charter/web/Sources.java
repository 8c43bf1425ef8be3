package se.radslag.charter.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.explain.Piece;
import se.radslag.charter.terms.Clause;

/** Names clauses shortly and tells where each can be read. */
final class Sources {

    private static final int BEGINNING = 70;

    private final CharterView view;

    Sources(CharterView view) {
        this.view = view;
    }

    List<Line.Source> of(List<String> clauses) {
        return clauses.stream().flatMap(id -> Stream.ofNullable(of(id))).toList();
    }

    private Line.@Nullable Source of(String id) {
        var clause = view.charter().clauses().get(id);
        if (clause == null) {
            return null;
        }
        var path = view.path() + "/avtal/klausuler/" + id;
        return new Line.Source(label(clause), path, title(clause), beginning(clause));
    }

    /** The sort of paper, with the number where the parties numbered their clauses: Avtalet 2.2. */
    private String label(Clause clause) {
        var paper = view.charter().papers().get(clause.paper());
        var kind = paper == null ? clause.paper() : view.say("paper." + paper.kind());
        var number = clause.number().split("/", 2)[0];
        return !number.equals("0") && Character.isDigit(number.charAt(0)) ? kind + "\u00a0" + number : kind;
    }

    private String title(Clause clause) {
        var paper = view.charter().papers().get(clause.paper());
        return paper == null || paper.title() == null
                ? ""
                : view.words(paper.title()).text();
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
