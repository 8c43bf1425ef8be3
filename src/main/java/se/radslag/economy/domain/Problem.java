package se.radslag.economy.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a figure cannot be told, or what to know about it.
 *
 * @param message key of the sentence in the module's messages
 * @param facts numbers, days and ids; {@code party} and {@code side} are ids that a reader sees as names
 */
public record Problem(String message, Map<String, Object> facts) {

    public Problem {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** A problem with its facts as name, value, name, value. */
    public static Problem of(String message, Object... namesAndValues) {
        var facts = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            facts.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Problem("economy.problem." + message, facts);
    }
}
