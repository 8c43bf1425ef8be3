package se.radslag.audit.domain;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns what a command holds into maps, lists, texts and numbers, so that it has one written form. */
final class Plain {

    private Plain() {}

    static @Nullable Object of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean truth -> truth;
            case Number number -> number;
            case byte[] content -> Sha256.of(content).hex();
            case Optional<?> maybe -> of(maybe.orElse(null));
            case Map<?, ?> map -> members(map);
            case Collection<?> values -> each(values);
            case Object[] values -> each(List.of(values));
            case Enum<?> word -> word.name();
            case Record whole -> parts(whole);
            default -> value.toString();
        };
    }

    private static Map<String, @Nullable Object> members(Map<?, ?> map) {
        var plain = new TreeMap<String, @Nullable Object>();
        map.forEach((name, value) -> plain.put(String.valueOf(of(name)), of(value)));
        return plain;
    }

    private static List<@Nullable Object> each(Collection<?> values) {
        var plain = new ArrayList<@Nullable Object>();
        values.forEach(value -> plain.add(of(value)));
        return plain;
    }

    /** A record of one part is that part: an id is its value. */
    private static @Nullable Object parts(Record whole) {
        var parts = whole.getClass().getRecordComponents();
        if (parts.length == 1) {
            return of(part(parts[0], whole));
        }
        var plain = new TreeMap<String, @Nullable Object>();
        for (var part : parts) {
            plain.put(part.getName(), of(part(part, whole)));
        }
        return plain;
    }

    private static @Nullable Object part(RecordComponent part, Record whole) {
        try {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
