package se.radslag.people.intake;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** What can stand in a cell with few answers: the words that pages use for them, in either language, and some more. */
final class Choices<E extends Enum<E>> {

    private final Map<String, E> words = new HashMap<>();

    /** @param key of the words, to which a dot and the constant are added */
    Choices(String key, Class<E> type, Map<String, E> more) {
        for (var constant : type.getEnumConstants()) {
            for (var language : Language.values()) {
                words.put(Column.small(Texts.in(language).say(key + "." + constant)), constant);
            }
        }
        words.putAll(more);
    }

    /** Null where the word is none of them. */
    @Nullable
    E of(String word) {
        return words.get(Column.small(word));
    }

    /** Null where the cell is empty, or says something else, which is a fault. */
    @Nullable
    E of(Cells row, Column column, Problem problem) {
        var text = row.text(column);
        var found = of(text);
        if (found == null && !text.isEmpty()) {
            row.fault(column, problem);
        }
        return found;
    }
}
