package se.radslag.economy.explain;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Text;
import se.radslag.platform.text.Language;

/**
 * Says where a number comes from. Where an agreement names one of its own clauses as the source, as in {@code pm/tabell,
 * ca 7 000}, people read what they call it.
 */
public final class SourceWords {

    private static final Pattern FIRST = Pattern.compile("^[a-z][a-z0-9-]*(/[a-z0-9.-]+)+");

    private final Charter charter;
    private final Language language;
    private final UnaryOperator<String> clauseNames;

    public SourceWords(Charter charter, Language language, UnaryOperator<String> clauseNames) {
        this.charter = charter;
        this.language = language;
        this.clauseNames = clauseNames;
    }

    public String say(Text source) {
        var text = source.in(language.tag());
        var first = FIRST.matcher(text);
        return first.find() && charter.clauses().containsKey(first.group())
                ? clauseNames.apply(first.group()) + text.substring(first.end())
                : text;
    }
}
