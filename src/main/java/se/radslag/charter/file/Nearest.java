package se.radslag.charter.file;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Finds the known word that somebody probably meant: one spelt nearly so, or one that means the same. */
public final class Nearest {

    private static final Properties SAME = same();

    private Nearest() {}

    /** The known word that means the same, else one at most a third of its letters away; null when none is near. */
    public static @Nullable String to(String word, Collection<String> known) {
        for (var same : SAME.getProperty(word.toLowerCase(Locale.ROOT), "").split(" ", -1)) {
            if (known.contains(same)) {
                return same;
            }
        }
        String best = null;
        int least = word.length() < 4 ? 2 : Math.max(2, word.length() / 3) + 1;
        for (var candidate : known) {
            int distance = distance(word, candidate);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }

    private static Properties same() {
        var words = new Properties();
        try (var file = Nearest.class.getResourceAsStream("words-meant.properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return words;
    }

    private static int distance(String a, String b) {
        var previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            var current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
