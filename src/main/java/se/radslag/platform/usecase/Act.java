package se.radslag.platform.usecase;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;

/**
 * One attempt at a use case.
 *
 * @param name module and use case: {@code charter.take-effect}; its words have the key {@code charter.act.take-effect}
 * @param structure where it belongs; null when it concerns the whole installation
 * @param subjects ids of what it is about, by their kind
 */
public record Act(
        String name, @Nullable StructureId structure, Actor actor, Object command, Map<String, Object> subjects) {

    public Act {
        subjects = Collections.unmodifiableMap(new LinkedHashMap<>(subjects));
    }

    /** The same act with what became known by doing it, which may be the structure that it founded. */
    Act about(Map<String, Object> more) {
        var all = new LinkedHashMap<>(subjects);
        all.putAll(more);
        var founded = more.values().stream()
                .filter(StructureId.class::isInstance)
                .map(StructureId.class::cast)
                .findFirst()
                .orElse(null);
        return new Act(name, structure == null ? founded : structure, actor, command, all);
    }
}
