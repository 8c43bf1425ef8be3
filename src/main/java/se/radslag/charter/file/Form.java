package se.radslag.charter.file;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a value that is no record, list or word of its own is written, and how its schema says so. */
interface Form<T> {

    @Nullable
    T read(Tree tree, String key, Draft draft, Binder binder);

    /** The JSON Schema (2020-12) of the value. */
    Map<String, Object> schema();
}
