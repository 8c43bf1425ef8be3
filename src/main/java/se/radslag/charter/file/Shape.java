package se.radslag.charter.file;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.At;
import se.radslag.charter.terms.Header;
import se.radslag.charter.terms.Key;
import se.radslag.charter.terms.OneOf;
import se.radslag.charter.terms.Required;

/** The form of a record in a charter file: which keys it has, taken from its components. */
record Shape(Class<?> type, List<Slot> slots, List<String> oneOf, Constructor<?> constructor) {

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
        return slots.stream().anyMatch(Slot::isHeader);
    }

    /** Own keys and, for a term, those of the header, without what the map key gives. */
    List<String> keys(boolean idIsGiven) {
        var keys = new ArrayList<String>();
        slots.stream()
                .filter(slot -> slot.isKey() && !(idIsGiven && slot.key().equals("id")))
                .forEach(slot -> keys.add(slot.key()));
        if (hasHeader()) {
            HEADER_KEYS.stream().filter(key -> !keys.contains(key)).forEach(keys::add);
        }
        return keys;
    }

    @Nullable
    Slot slot(String key) {
        return slots.stream()
                .filter(slot ->
                        slot.isKey() && (slot.key().equals(key) || slot.also().equals(key)))
                .findFirst()
                .orElse(null);
    }
}
