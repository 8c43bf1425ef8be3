package se.radslag.charter.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.explain.CharterDiff.Difference;
import se.radslag.charter.explain.CharterDiff.Part;
import se.radslag.charter.terms.Change;
import se.radslag.charter.terms.Clause;
import se.radslag.charter.terms.Paper;

/** Sets two readings of an agreement side by side. */
final class Comparison {

    private final Explainer before;
    private final Explainer after;
    private final Charter old;
    private final Charter now;
    private final List<Difference> found = new ArrayList<>();

    Comparison(Explainer before, Explainer after) {
        this.before = before;
        this.after = after;
        this.old = before.voice().charter();
        this.now = after.voice().charter();
    }

    List<Difference> differences() {
        title();
        each(Part.PAPER, old.papers(), now.papers(), this::paper, ignored -> List.of());
        each(Part.CLAUSE, old.clauses(), now.clauses(), this::clause, clause -> List.of(clause.id()));
        each(Part.CHANGE, old.changes(), now.changes(), this::change, ignored -> List.of());
        found.addAll(new TermComparison(before, after).differences());
        return found;
    }

    private void title() {
        var was = Explainer.sentence(before.voice().own(old.title()));
        var is = Explainer.sentence(after.voice().own(now.title()));
        if (!was.equals(is)) {
            found.add(new Difference(Part.STRUCTURE, null, was, is, List.of()));
        }
    }

    private <T> void each(
            Part part,
            Map<String, T> olds,
            Map<String, T> news,
            BiFunction<Explainer, T, Sentence> words,
            java.util.function.Function<T, List<String>> clauses) {
        var ids = new LinkedHashSet<>(news.keySet());
        ids.addAll(olds.keySet());
        for (var id : ids) {
            var was = olds.get(id);
            var is = news.get(id);
            var one = was == null ? null : words.apply(before, was);
            var other = is == null ? null : words.apply(after, is);
            if (!Objects.equals(one, other)) {
                found.add(new Difference(part, place(part, id), one, other, clauses.apply(is == null ? old(was) : is)));
            }
        }
    }

    private static <T> T old(@Nullable T was) {
        return Objects.requireNonNull(was);
    }

    /** What a clause stands in; papers and changes name themselves. */
    private @Nullable Sentence place(Part part, String id) {
        if (part != Part.CLAUSE) {
            return null;
        }
        var paper = now.papers()
                .getOrDefault(id.substring(0, id.indexOf('/')), old.papers().get(id.substring(0, id.indexOf('/'))));
        return paper == null || paper.title() == null ? null : after.own(paper.title());
    }

    private Sentence paper(Explainer explainer, Paper paper) {
        var voice = explainer.voice();
        var title = paper.title();
        var validity = explainer.lexicon().dates().validity(paper.validity());
        return Explainer.sentence(voice.say(
                "diff.paper",
                title == null ? paper.id() : voice.own(title),
                voice.word(paper.kind()),
                voice.word(paper.status()),
                validity.isEmpty() ? null : String.join("; ", validity)));
    }

    private Sentence clause(Explainer explainer, Clause clause) {
        var voice = explainer.voice();
        var text = clause.text() == null ? voice.say("diff.no-words") : clause.text();
        var language = clause.language() == null ? voice.charter().language() : clause.language();
        var marked = voice.say("title", voice.mark(text, language));
        return Sentence.of(voice.say(
                "diff.clause",
                clause.number(),
                marked,
                clause.textOnly() == null ? null : voice.own(clause.textOnly()),
                clause.reading() == null ? null : voice.say("reading", voice.own(clause.reading()))));
    }

    private Sentence change(Explainer explainer, Change change) {
        var voice = explainer.voice();
        var title = change.title();
        return Explainer.sentence(voice.say(
                "diff.change",
                title == null ? change.id() : voice.own(title),
                explainer.lexicon().dates().day(change.day())));
    }
}
