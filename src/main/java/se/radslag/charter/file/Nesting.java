package se.radslag.charter.file;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;

/** Tells where a key belongs that stands at the wrong depth: inside one of its neighbours, or further out. */
final class Nesting {

    private Nesting() {}

    /** The keys of a record under which a stray key would have its place. */
    static List<String> inside(Shape shape, String stray) {
        return shape.slots().stream()
                .filter(slot -> slot.isKey() && has(element(slot.generic()), stray))
                .map(Shape.Slot::key)
                .toList();
    }

    /** Whether a record further out has the key. */
    static boolean outside(Iterable<Shape> around, String stray) {
        for (var shape : around) {
            if (shape.slot(stray) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Type type, String key) {
        return type instanceof Class<?> one
                && one.isRecord()
                && !Forms.all().containsKey(one)
                && Shape.of(one).slot(key) != null;
    }

    /** What a list or map holds; else the type itself. */
    private static Type element(Type type) {
        return type instanceof ParameterizedType many
                ? many.getActualTypeArguments()[many.getActualTypeArguments().length - 1]
                : type;
    }
}
