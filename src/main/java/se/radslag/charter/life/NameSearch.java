package se.radslag.charter.life;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds a thing by any of its names: today's, old ones, abbreviations, what people write instead, and near misses. */
public final class NameSearch {

    /** What Swedish adds to a short form: VRAU:s, SRB:n, Vrauden. */
    private static final Set<String> ENDINGS =
            Set.of("s", "n", "t", "en", "et", "ns", "ts", "ens", "ets", "den", "dens", "arna", "na", "er");

    private static final int NO_MATCH = 100;

    private NameSearch() {}

    /** A thing that was found, by which of its names. */
    public record Hit(NamedThing thing, NamedThing.Called by, int distance) {

        /** Whether the words were not quite the name's. */
        public boolean isGuess() {
            return distance >= 10;
        }
    }

    /** What the words may mean, nearest first; everything that is as near as a guess only where nothing is nearer. */
    public static List<Hit> find(List<NamedThing> things, String words) {
        var query = plain(words);
        if (query.isEmpty()) {
            return List.of();
        }
        var hits = things.stream()
                .flatMap(thing -> hit(thing, query).stream())
                .sorted(Comparator.comparingInt(Hit::distance))
                .toList();
        return hits.isEmpty() || hits.getFirst().isGuess()
                ? hits
                : hits.stream().filter(hit -> !hit.isGuess()).toList();
    }

    private static Optional<Hit> hit(NamedThing thing, String query) {
        return thing.names().stream()
                .map(name -> new Hit(thing, name, distance(name, query)))
                .filter(hit -> hit.distance() < NO_MATCH)
                .min(Comparator.comparingInt(Hit::distance));
    }

    private static int distance(NamedThing.Called name, String query) {
        var forms = Stream.concat(name.text().words().values().stream(), Stream.ofNullable(name.abbreviation()));
        return forms.map(NameSearch::plain)
                .filter(form -> !form.isEmpty())
                .mapToInt(form -> distance(form, query))
                .min()
                .orElse(NO_MATCH);
    }

    /** 0 the very name, 1 with an ending, 2 its beginning, 3 within it, 10 and more a near miss. */
    private static int distance(String form, String query) {
        if (form.equals(query)) {
            return 0;
        } else if (query.startsWith(form) && ENDINGS.contains(query.substring(form.length()))) {
            return 1;
        } else if (query.length() >= 2 && form.startsWith(query)) {
            return 2;
        } else if (query.length() >= 3 && form.contains(query)) {
            return 3;
        }
        return misspelling(form, query);
    }

    /** How far the words are from the name's, word by word; each may miss by a few letters. */
    private static int misspelling(String form, String query) {
        var words = Arrays.asList(form.split(" "));
        int total = 10;
        for (var asked : query.split(" ")) {
            int least = words.stream().mapToInt(word -> near(word, asked)).min().orElse(NO_MATCH);
            if (least >= NO_MATCH) {
                return NO_MATCH;
            }
            total += least;
        }
        return total;
    }

    private static int near(String word, String asked) {
        int allowed = asked.length() <= 3 ? 0 : asked.length() <= 6 ? 1 : asked.length() <= 10 ? 2 : 3;
        if (Math.abs(word.length() - asked.length()) > allowed) {
            return NO_MATCH;
        }
        int away = letters(word, asked);
        return away <= allowed ? away : NO_MATCH;
    }

    /** Letters to add, drop, change or swap with a neighbour. */
    private static int letters(String a, String b) {
        var rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 ? j : j == 0 ? i : least(rows, i, j, a, b);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int least(int[][] rows, int i, int j, String a, String b) {
        int change = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(change, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }

    /** Small letters without accents or signs, one blank between words. */
    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}|(?<=\\p{L})[:’'](?=\\p{L})", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
