package se.radslag.charter.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Text;
import se.radslag.kernel.Answer;

/** Finds bodies that there are already, before one more is founded: of a like name, or for the same questions. */
public final class SimilarBodies {

    /** Letters that a word must have to say something about what a body is for. */
    private static final int TELLING = 4;

    /** Words that many bodies have in their names. */
    private static final Set<String> COMMON = Set.of(
            "gruppen",
            "grupp",
            "group",
            "samverkansgruppen",
            "samverkansgrupp",
            "arbetsgruppen",
            "arbetsgrupp",
            "natverk",
            "natverket",
            "network",
            "forum",
            "radet",
            "council",
            "projekt",
            "projektet",
            "project",
            "working",
            "beredning",
            "beredningen",
            "region",
            "kommun",
            "kommunerna",
            "body",
            "temporary",
            "tillfalliga",
            "collaboration");

    private SimilarBodies() {}

    /**
     * A body that resembles what is to be founded.
     *
     * @param words words that both names have
     * @param topics ids of questions that both are for
     */
    public record Similar(Body body, List<String> words, List<String> topics) {}

    /** Those that exist on a day or will, the most alike first. */
    public static List<Similar> to(Charter charter, Founding founding, LocalDate date) {
        var words = new HashSet<>(telling(founding.name()));
        if (founding.english() != null) {
            words.addAll(telling(founding.english()));
        }
        return charter.bodies().values().stream()
                .filter(body -> !hasEnded(body, date))
                .map(body -> new Similar(body, shared(words, body), topics(founding, body)))
                .filter(similar -> !similar.words.isEmpty() || !similar.topics.isEmpty())
                .sorted(Comparator.comparingInt(similar -> -3 * similar.words.size() - similar.topics.size()))
                .toList();
    }

    static Set<String> ids(Charter charter, Founding founding, LocalDate date) {
        return Set.copyOf(to(charter, founding, date).stream()
                .map(similar -> similar.body().id())
                .toList());
    }

    private static boolean hasEnded(Body body, LocalDate date) {
        var end = body.existence().end();
        return end != null && end.hasComeOn(date) == Answer.YES;
    }

    /** The id of a body, party or group that has, or had, the very name; null when none. */
    static @Nullable String sameName(Charter charter, Founding founding) {
        var wanted = Stream.of(founding.name(), founding.english() == null ? "" : founding.english())
                .map(SimilarBodies::plain)
                .filter(name -> !name.isEmpty())
                .toList();
        return charter.bodies().values().stream()
                .filter(body -> names(body).map(SimilarBodies::plain).anyMatch(wanted::contains))
                .map(Body::id)
                .findFirst()
                .orElse(null);
    }

    private static List<String> shared(Set<String> words, Body body) {
        var theirs =
                names(body).flatMap(name -> telling(name).stream()).distinct().toList();
        var shared = new ArrayList<String>();
        for (var word : words) {
            if (theirs.stream().anyMatch(their -> alike(word, their))) {
                shared.add(word);
            }
        }
        return shared;
    }

    /** One word begins as the other does: kultur, kulturfrågor. */
    private static boolean alike(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= TELLING && common >= Math.min(one.length(), other.length()) - 2;
    }

    private static List<String> topics(Founding founding, Body body) {
        return Stream.concat(body.purpose().stream(), body.remit().stream())
                .flatMap(statement -> statement.topics().stream())
                .distinct()
                .filter(founding.topics()::contains)
                .toList();
    }

    private static Stream<String> names(Body body) {
        return Stream.concat(
                body.names().all().stream()
                        .flatMap(name -> Stream.concat(words(name.text()), Stream.ofNullable(name.abbreviation()))),
                body.aliases().stream().flatMap(SimilarBodies::words));
    }

    private static Stream<String> words(Text text) {
        return text.words().values().stream();
    }

    private static List<String> telling(String name) {
        return Arrays.stream(plain(name).split("[^a-z0-9]+", -1))
                .filter(word -> word.length() >= TELLING && !COMMON.contains(word))
                .distinct()
                .toList();
    }

    /** Letters without marks, in small. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
