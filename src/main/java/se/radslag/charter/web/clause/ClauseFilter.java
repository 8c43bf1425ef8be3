package se.radslag.charter.web.clause;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Clause;
import se.radslag.charter.terms.Kind;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.Query;

/** Which clauses somebody wants to see; empty is all. The address keeps it, so that a list can be sent to others. */
record ClauseFilter(String paper, @Nullable Kind kind, String show, String words) {

    /** Clauses that are read in a way that the words do not give, or that other papers speak against. */
    static final String UNCLEAR = "oklart";

    static ClauseFilter of(
            @Nullable String paper, @Nullable String kind, @Nullable String show, @Nullable String words) {
        return new ClauseFilter(
                given(paper), kindOf(given(kind)), given(show), given(words).strip());
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static @Nullable Kind kindOf(String key) {
        for (var kind : Kind.values()) {
            if (kind.key().equals(key)) {
                return kind;
            }
        }
        return null;
    }

    boolean isAll() {
        return paper.isEmpty() && kind == null && show.isEmpty() && words.isEmpty();
    }

    boolean unclearOnly() {
        return show.equals(UNCLEAR);
    }

    ClauseFilter withPaper(String other) {
        return new ClauseFilter(other, kind, show, words);
    }

    ClauseFilter withKind(@Nullable Kind other) {
        return new ClauseFilter(paper, other, show, words);
    }

    ClauseFilter withShow(String other) {
        return new ClauseFilter(paper, kind, other, words);
    }

    /** Whether the clause, or why it has no term, holds the words looked for. */
    boolean isSaidIn(Clause clause, Language language) {
        var textOnly = clause.textOnly();
        return words.isEmpty()
                || has(clause.id())
                || has(clause.text())
                || textOnly != null && has(textOnly.in(language.tag()));
    }

    private boolean has(@Nullable String text) {
        return text != null && text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    /** The filter as the query of an address, without the question mark. */
    String query() {
        return new Query()
                .with("papper", paper)
                .with("slag", kind == null ? "" : kind.key())
                .with("visa", show)
                .with("q", words)
                .toString();
    }
}
