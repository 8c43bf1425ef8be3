package se.radslag.platform.pdf;

import java.util.Map;
import se.radslag.platform.text.Forms;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** What every template of a document is handed: the words and forms of its language. */
public record Print(Language language) {

    /** A part of the document that a reader can jump to. */
    public record Bookmark(String text, String id) {}

    /** The text of a key with numbered arguments. */
    public String say(String key, Object... arguments) {
        return Texts.in(language).say(key, arguments);
    }

    /** The text of a key with named arguments. */
    public String say(String key, Map<String, ?> arguments) {
        return Texts.in(language).say(key, arguments);
    }

    public Forms forms() {
        return Forms.in(language);
    }

    /** The language's tag, for the {@code lang} attribute. */
    public String lang() {
        return language.tag();
    }
}
