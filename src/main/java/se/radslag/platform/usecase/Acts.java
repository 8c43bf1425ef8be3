package se.radslag.platform.usecase;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;

/** Reads from a use case and its command what act this is, where it belongs and what it is about. */
public final class Acts {

    private Acts() {}

    static Act of(Class<?> useCase, Object command, Actor actor) {
        return new Act(nameOf(useCase), structureOf(command), actor, command, subjectsOf(command));
    }

    /** The name that a use case keeps in the log: {@code charter.take-effect} for charter.domain.TakeEffect. */
    public static String nameOf(Class<?> useCase) {
        var folders = useCase.getPackageName().split("\\.", -1);
        var module = folders[Math.min(2, folders.length - 1)];
        return module + "." + dashed(useCase.getSimpleName());
    }

    private static String dashed(String name) {
        return name.replaceAll("(?<=.)(\\p{Lu})", "-$1").toLowerCase(Locale.ROOT);
    }

    private static @Nullable StructureId structureOf(Object command) {
        for (var part : partsOf(command)) {
            if (part.getType() == StructureId.class) {
                return (StructureId) valueOf(part, command);
            }
        }
        return null;
    }

    private static Map<String, Object> subjectsOf(Object command) {
        var subjects = new LinkedHashMap<String, Object>();
        for (var part : partsOf(command)) {
            var value = part.isAnnotationPresent(Subject.class) ? valueOf(part, command) : null;
            if (value != null) {
                subjects.put(part.getName(), value);
            }
        }
        return subjects;
    }

    private static RecordComponent[] partsOf(Object command) {
        return command instanceof Record ? command.getClass().getRecordComponents() : new RecordComponent[0];
    }

    private static @Nullable Object valueOf(RecordComponent part, Object command) {
        try {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(command);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
