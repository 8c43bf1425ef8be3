package se.radslag.charter.file;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.At;
import se.radslag.charter.terms.Header;
import se.radslag.charter.terms.Key;
import se.radslag.charter.terms.OneOf;
import se.radslag.charter.terms.Required;

/** The form of a record in a charter file: which keys it has, taken from its components once and for all. */
final class Shape {

    /** Keys that any term may carry besides its own. */
    static final List<String> HEADER_KEYS =
            List.of("clause", "force", "breach", "from", "since", "until", "reading", "conflicts", "second-hand");

    private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

    /** One component: its key, type and whether it must be given. */
    record Slot(String key, String also, Class<?> type, Type generic, boolean required) {

        boolean isHeader() {
            return type == Header.class;
        }

        boolean isPlace() {
            return type == At.class;
        }

        boolean isKey() {
            return !isHeader() && !isPlace();
        }
    }

    private final Class<?> type;
    private final List<Slot> slots;
    private final List<String> oneOf;
    private final Constructor<?> constructor;
    private final Map<String, Slot> byKey = new HashMap<>();
    private final boolean hasHeader;
    private final Set<String> keys;
    private final Set<String> keysWithoutId;
    private final List<String> own;

    private Shape(Class<?> type, List<Slot> slots, List<String> oneOf, Constructor<?> constructor) {
        this.type = type;
        this.slots = slots;
        this.oneOf = oneOf;
        this.constructor = constructor;
        this.hasHeader = slots.stream().anyMatch(Slot::isHeader);
        for (var slot : slots) {
            if (slot.isKey()) {
                byKey.put(slot.key(), slot);
            }
        }
        slots.stream()
                .filter(slot -> slot.isKey() && !slot.also().isEmpty())
                .forEach(slot -> byKey.putIfAbsent(slot.also(), slot));
        this.keys = keysOf(false);
        this.keysWithoutId = keysOf(true);
        this.own = keysWithoutId.stream().filter(byKey::containsKey).toList();
    }

    private Set<String> keysOf(boolean idIsGiven) {
        var all = new LinkedHashSet<String>();
        for (var slot : slots) {
            if (slot.isKey() && !(idIsGiven && slot.key().equals("id"))) {
                all.add(slot.key());
            }
        }
        if (hasHeader) {
            all.addAll(HEADER_KEYS);
        }
        return Collections.unmodifiableSet(all);
    }

    Class<?> type() {
        return type;
    }

    List<Slot> slots() {
        return slots;
    }

    List<String> oneOf() {
        return oneOf;
    }

    Constructor<?> constructor() {
        return constructor;
    }

    static Shape of(Class<?> type) {
        return SHAPES.computeIfAbsent(type, Shape::make);
    }

    private static Shape make(Class<?> type) {
        var components = type.getRecordComponents();
        var slots = Arrays.stream(components).map(Shape::slot).toList();
        var oneOf = type.getAnnotation(OneOf.class);
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return new Shape(type, slots, oneOf == null ? List.of() : List.of(oneOf.value()), constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Slot slot(RecordComponent component) {
        var key = component.getAnnotation(Key.class);
        return new Slot(
                key == null ? kebab(component.getName()) : key.value(),
                key == null ? "" : key.also(),
                component.getType(),
                component.getGenericType(),
                component.isAnnotationPresent(Required.class));
    }

    static String kebab(String name) {
        var out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c)) {
                out.append('-');
            }
            out.append(c == '_' ? '-' : Character.toLowerCase(c));
        }
        return out.toString();
    }

    boolean hasHeader() {
        return hasHeader;
    }

    /** Own keys and, for a term, those of the header, without what the map key gives. */
    Set<String> keys(boolean idIsGiven) {
        return idIsGiven ? keysWithoutId : keys;
    }

    /** The keys of the record itself, which come before those of the header where both have one. */
    List<String> own() {
        return own;
    }

    @Nullable
    Slot slot(String key) {
        return byKey.get(key);
    }
}
