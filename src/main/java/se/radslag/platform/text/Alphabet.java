package se.radslag.platform.text;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The order of names in a language, as its dictionaries have it: in Swedish å, ä and ö come last. The same names come
 * again and again; where one belongs is worked out once. Many may ask at once.
 */
public final class Alphabet {

    /** So many names are remembered; then it begins anew. */
    private static final int MOST = 20_000;

    private static final Alphabet SWEDISH = new Alphabet(Language.SV);
    private static final Alphabet ENGLISH = new Alphabet(Language.EN);

    private final Language language;
    private final Map<String, CollationKey> keys = new ConcurrentHashMap<>();

    private Alphabet(Language language) {
        this.language = language;
    }

    public static Alphabet of(Language language) {
        return language == Language.SV ? SWEDISH : ENGLISH;
    }

    /** Puts things in the order of their names. */
    public <T> Comparator<T> by(Function<T, String> name) {
        return Comparator.comparing(thing -> key(name.apply(thing)));
    }

    private CollationKey key(String name) {
        var known = keys.get(name);
        return known == null ? remembered(name) : known;
    }

    private CollationKey remembered(String name) {
        if (keys.size() > MOST) {
            keys.clear();
        }
        var key = Collator.getInstance(language.locale()).getCollationKey(name);
        keys.put(name, key);
        return key;
    }
}
