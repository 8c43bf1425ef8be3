package se.radslag.charter.terms;

import java.util.Map;

/**
 * A text in one or more languages.
 *
 * @param words by language (BCP 47); every text has at least one
 * @param language the charter's own language, used when the reader's is missing
 */
public record Text(Map<String, String> words, String language) {

    public Text {
        words = Map.copyOf(words);
    }

    public static Text of(String language, String words) {
        return new Text(Map.of(language, words), language);
    }

    /** The text in the reader's language, else in the charter's, else in any. */
    public String in(String reader) {
        var text = words.get(languageFor(reader));
        return text == null ? "" : text;
    }

    /** The language that {@link #in} answers in, for the page's lang attribute. */
    public String languageFor(String reader) {
        if (words.containsKey(reader)) {
            return reader;
        }
        return words.containsKey(language)
                ? language
                : words.keySet().iterator().next();
    }

    @Override
    public String toString() {
        return in(language);
    }
}
