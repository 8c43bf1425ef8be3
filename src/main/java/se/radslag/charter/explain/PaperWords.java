package se.radslag.charter.explain;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Paper;
import se.radslag.charter.terms.Paper.PaperKind;
import se.radslag.charter.terms.Text;
import se.radslag.kernel.Answer;

/** What papers are called in sentences, and which of them a structure stands on. */
final class PaperWords {

    /** What a structure can stand on, where no paper calls itself an agreement. */
    private static final Set<PaperKind> GROUNDS = Set.of(PaperKind.STATUTE, PaperKind.DECISION, PaperKind.LAW);

    private final Voice voice;

    PaperWords(Voice voice) {
        this.voice = voice;
    }

    /** A paper by its title; the agreement in a word, where there is only one. */
    String name(String id) {
        var paper = voice.charter().papers().get(id);
        if (paper == null || paper.title() == null) {
            return id;
        }
        boolean only = voice.charter().papers().values().stream()
                        .filter(other -> other.kind() == PaperKind.AGREEMENT)
                        .count()
                == 1;
        return only && paper.kind() == PaperKind.AGREEMENT ? voice.say("the-agreement") : voice.own(paper.title());
    }

    /** The title of what a structure stands on: an agreement between all before others, one in force before others. */
    Optional<Text> ground() {
        return voice.charter().papers().values().stream()
                .filter(paper -> paper.title() != null && isGround(paper))
                .min(Comparator.comparing((Paper paper) -> paper.kind() != PaperKind.AGREEMENT)
                        .thenComparing(paper -> paper.between() != null)
                        .thenComparing(paper -> paper.validity().on(voice.on()) == Answer.NO))
                .map(PaperWords::title);
    }

    private static boolean isGround(Paper paper) {
        return paper.kind() == PaperKind.AGREEMENT
                || paper.of() == null && paper.status() == Paper.Status.ADOPTED && GROUNDS.contains(paper.kind());
    }

    private static @Nullable Text title(Paper paper) {
        return paper.title();
    }
}
