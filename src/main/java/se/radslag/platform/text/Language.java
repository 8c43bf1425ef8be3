package se.radslag.platform.text;

import java.util.Locale;

/** A language that every page and command can be read in; Swedish is the first, English has addresses under {@code /en}. */
public enum Language {
    SV("sv", "", "SE"),
    EN("en", "/en", "GB");

    private final String tag;
    private final String prefix;
    private final Locale locale;

    Language(String tag, String prefix, String country) {
        this.tag = tag;
        this.prefix = prefix;
        this.locale = Locale.of(tag, country);
    }

    /** The language's name in HTML and HTTP: {@code sv}, {@code en}. */
    public String tag() {
        return tag;
    }

    /** What stands before every path in this language: nothing, or {@code /en}. */
    public String prefix() {
        return prefix;
    }

    public Locale locale() {
        return locale;
    }

    /** The other of the two. */
    public Language other() {
        return this == SV ? EN : SV;
    }

    /** The language of a tag such as {@code en}; Swedish for every other word. */
    public static Language of(String tag) {
        return EN.tag.equals(tag) ? EN : SV;
    }
}
