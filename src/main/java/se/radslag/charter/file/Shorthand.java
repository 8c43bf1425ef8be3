package se.radslag.charter.file;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Clause;
import se.radslag.charter.terms.Organ;
import se.radslag.charter.terms.Party;

/** The key that is meant where one value stands for a whole record: a clause is its words, an organ its kind. */
final class Shorthand {

    private static final Map<Class<?>, String> KEYS =
            Map.of(Clause.class, "text", Organ.class, "kind", Party.Predecessor.class, "name", Party.class, "names");

    private Shorthand() {}

    static @Nullable String of(Class<?> type) {
        return KEYS.get(type);
    }
}
