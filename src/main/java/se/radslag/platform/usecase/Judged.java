package se.radslag.platform.usecase;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import se.radslag.kernel.Verdicts;

/** What an act gave, with the verdicts it was done on, and ids that became known only by doing it. */
public record Judged<T>(T result, Verdicts verdicts, Map<String, Object> subjects) {

    public Judged {
        subjects = Collections.unmodifiableMap(new LinkedHashMap<>(subjects));
    }

    public static <T> Judged<T> of(T result, Verdicts verdicts) {
        return new Judged<>(result, verdicts, Map.of());
    }

    /**
     * The same, which is also about this: an id or a number, never a name or free text. A StructureId also tells where
     * the act belongs, when its command did not know.
     */
    public Judged<T> about(String kind, Object id) {
        var all = new LinkedHashMap<>(subjects);
        all.put(kind, id);
        return new Judged<>(result, verdicts, all);
    }
}
