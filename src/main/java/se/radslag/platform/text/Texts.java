package se.radslag.platform.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language, read from {@code messages/<module>_<language>.properties} when a module's first word is
 * asked for. A key begins with its module: {@code charter.clause.title}. Texts are MessageFormat patterns in which an
 * apostrophe is an apostrophe, whole numbers get thin groups (give a year as text) and a date is written out; arguments are numbered ({@code {0}}) or named ({@code {days,choice,1#en dag|1<{days} dagar}}).
 */
public final class Texts {

    private static final Texts SWEDISH = new Texts(Language.SV);
    private static final Texts ENGLISH = new Texts(Language.EN);
    private static final Pattern NAMED = Pattern.compile("\\{([a-z][A-Za-z-]*)");
    private static final boolean STRICT = Boolean.getBoolean("radslag.texts.strict");

    private final Language language;
    private final Map<String, Properties> modules = new ConcurrentHashMap<>();

    /** Those that have been asked for, so that a page's hundreds of words are each one step away. */
    private final Map<String, String> patterns = new ConcurrentHashMap<>();

    private Texts(Language language) {
        this.language = language;
    }

    public static Texts in(Language language) {
        return language == Language.SV ? SWEDISH : ENGLISH;
    }

    /** The text of a key with numbered arguments. A key that is missing shows itself, and fails where tests run. */
    public String say(String key, Object... arguments) {
        return arguments.length == 0 ? pattern(key) : format(pattern(key), arguments);
    }

    /** The text of a key with named arguments, as the facts of a verdict are. */
    public String say(String key, Map<String, ?> arguments) {
        var names = new ArrayList<>(arguments.keySet());
        var numbered = NAMED.matcher(pattern(key))
                .replaceAll(found -> "{" + (names.contains(found.group(1)) ? names.indexOf(found.group(1)) : 99));
        return format(
                numbered,
                names.stream().map(name -> (Object) arguments.get(name)).toArray());
    }

    public boolean has(String key) {
        return words(key).containsKey(key);
    }

    private String pattern(String key) {
        var known = patterns.get(key);
        return known == null ? found(key) : known;
    }

    private String found(String key) {
        var text = words(key).getProperty(key);
        if (text != null) {
            patterns.put(key, text);
            return text;
        }
        if (STRICT) {
            throw new IllegalArgumentException("No text in " + language.tag() + " for " + key);
        }
        return "⟦" + key + "⟧";
    }

    private String format(String pattern, Object... arguments) {
        if (pattern.indexOf('\'') < 0) {
            var filled = filled(pattern, arguments);
            if (filled != null) {
                return filled;
            }
        }
        var shown = new Object[arguments.length];
        for (int i = 0; i < shown.length; i++) {
            shown[i] =
                    arguments[i] instanceof LocalDate day ? Forms.in(language).day(day) : arguments[i];
        }
        return new MessageFormat(quoted(pattern), language.locale()).format(shown);
    }

    /** A pattern of words and numbered places with texts and days for them; null when it takes a MessageFormat. */
    private @Nullable String filled(String pattern, Object... arguments) {
        var out = new StringBuilder();
        int done = 0;
        for (int brace = pattern.indexOf('{'); brace >= 0; brace = pattern.indexOf('{', done)) {
            int place = brace + 2 < pattern.length() && pattern.charAt(brace + 2) == '}'
                    ? pattern.charAt(brace + 1) - '0'
                    : -1;
            var word = place >= 0 && place < arguments.length ? word(arguments[place]) : null;
            if (word == null) {
                return null;
            }
            out.append(pattern, done, brace).append(word);
            done = brace + 3;
        }
        return pattern.indexOf('}', done) < 0
                ? out.append(pattern, done, pattern.length()).toString()
                : null;
    }

    private @Nullable String word(Object argument) {
        if (argument instanceof String text) {
            return text;
        } else if (argument instanceof LocalDate day) {
            return Forms.in(language).day(day);
        }
        return argument instanceof Integer number && number >= 0 && number < 1000 ? number.toString() : null;
    }

    /** An apostrophe is one; only around a brace, as in '{', does it take the brace's meaning away. */
    private static String quoted(String pattern) {
        return pattern.replace("'", "''").replace("''{''", "'{'").replace("''}''", "'}'");
    }

    private Properties words(String key) {
        int end = key.indexOf('.');
        return modules.computeIfAbsent(end < 0 ? key : key.substring(0, end), this::read);
    }

    private Properties read(String module) {
        var words = new Properties();
        try (var file = Texts.class.getResourceAsStream("/messages/" + module + "_" + language.tag() + ".properties")) {
            if (file != null) {
                words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return words;
    }
}
