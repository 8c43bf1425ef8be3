package se.radslag.access.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A browser and what it runs on, by the names that their owners know: Firefox, Windows. Only that much is kept of what a
 * browser tells about itself.
 *
 * @param browser null where it is none that we know
 * @param system null where it is none that we know
 */
public record Device(@Nullable String browser, @Nullable String system) {

    public static final Device UNKNOWN = new Device(null, null);

    /** Many browsers call themselves by others' names too: the first that fits is the right one. */
    private static final Map<String, String> BROWSERS = ordered(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "Vivaldi",
            "Vivaldi",
            "Firefox",
            "Firefox",
            "FxiOS",
            "Firefox",
            "CriOS",
            "Chrome",
            "Chrome",
            "Chrome",
            "Safari",
            "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Android",
            "Android",
            "Windows",
            "Windows",
            "CrOS",
            "Chromebook",
            "Mac OS X",
            "Mac",
            "Macintosh",
            "Mac",
            "Linux",
            "Linux");

    /** What a browser's own description says. */
    public static Device of(@Nullable String description) {
        return description == null ? UNKNOWN : new Device(first(BROWSERS, description), first(SYSTEMS, description));
    }

    private static @Nullable String first(Map<String, String> names, String description) {
        return names.entrySet().stream()
                .filter(name -> description.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> ordered(String... signsAndNames) {
        var names = new LinkedHashMap<String, String>();
        for (int i = 0; i < signsAndNames.length; i += 2) {
            names.put(signsAndNames[i], signsAndNames[i + 1]);
        }
        return names;
    }
}
