package se.radslag.economy.out;

import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.economy.explain.Told;
import se.radslag.platform.text.Texts;

/** Quotes the clauses that a statement's figures rest on. */
record StatementQuotes(Charter charter, Texts texts, UnaryOperator<String> names) {

    /** Every clause that an explanation names, down to its last step. */
    static void collect(Told told, SequencedSet<String> clauses) {
        clauses.addAll(told.clauses());
        told.below().forEach(below -> collect(below, clauses));
    }

    List<Statement.Quote> of(SequencedSet<String> clauses) {
        return clauses.stream().map(this::quote).toList();
    }

    private Statement.Quote quote(String id) {
        var clause = charter.clauses().get(id);
        var paper = clause == null ? null : charter.authority(clause);
        var standing = paper == null
                ? ""
                : texts.say("economy-statement.paper." + paper.status().name().toLowerCase(Locale.ROOT));
        var text = clause == null ? null : words(clause.text(), clause.reports());
        var lang = clause == null || clause.language() == null ? charter.language() : clause.language();
        return new Statement.Quote(names.apply(id), standing, text, lang);
    }

    private static @Nullable String words(@Nullable String text, @Nullable String reports) {
        return text == null ? reports : text;
    }
}
