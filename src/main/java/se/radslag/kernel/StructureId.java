package se.radslag.kernel;

import java.util.Set;
import java.util.regex.Pattern;

/** The name of a collaboration structure in addresses and keys: lower-case ASCII, at most 60 characters. */
public record StructureId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,59}");
    private static final Set<String> TAKEN =
            Set.of("api", "assets", "en", "error", "logga-in", "sv", "test", "tillganglighet", "w");

    public StructureId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a structure id: " + value);
        }
    }

    /** Whether a text can be a structure's id. */
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches() && !isTaken(text);
    }

    /** Whether a word begins addresses of our own, so that no structure can have it. */
    public static boolean isTaken(String text) {
        return TAKEN.contains(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
