package se.radslag.charter.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import se.radslag.charter.Charter;
import se.radslag.charter.Charter.Placed;
import se.radslag.charter.terms.Act;
import se.radslag.charter.terms.Label;
import se.radslag.charter.terms.Requirement;
import se.radslag.kernel.Answer;

/** What an agreement demands to be settled when a body is set up or closed, and whether a decision settles it. */
public final class SetUpDemands {

    /** What a founding has a field of its own for, by the label's word. */
    private static final Map<String, Predicate<Founding>> FIELDS = Map.ofEntries(
            Map.entry("assignment", Founding::hasAssignment),
            Map.entry("purpose", Founding::hasAssignment),
            Map.entry("scope", Founding::hasAssignment),
            Map.entry("composition", founding -> !founding.composition().isEmpty()),
            Map.entry("size", founding -> !founding.composition().isEmpty()),
            Map.entry("form", founding -> founding.form().isGiven()),
            Map.entry("working-forms", founding -> founding.form().isGiven()),
            Map.entry("record", founding -> founding.form().isGiven()),
            Map.entry("end", founding -> founding.life().until() != null),
            Map.entry("due-date", founding -> founding.life().until() != null),
            Map.entry("review", founding -> founding.life().review() != null),
            Map.entry("commission", founding -> founding.links().commissionedBy() != null),
            Map.entry("motive", founding -> founding.motive() != null));

    private SetUpDemands() {}

    static boolean isMet(Label label, Founding founding) {
        return FIELDS.getOrDefault(key(label), other -> other.further().containsKey(key(label)))
                .test(founding);
    }

    /** The key under which words for a label are given that the form has no field of its own for. */
    public static String key(Label label) {
        return label.word() != null ? label.word() : String.valueOf(label.own());
    }

    /** The labels that a form must ask for by a field of its own, since the founding has none for them. */
    public static List<Label> further(Charter charter, FoundedKind kind, String by, LocalDate date) {
        return required(charter, kind, by, date).stream()
                .flatMap(requirement -> requirement.what().stream())
                .filter(label -> label.word() == null || !FIELDS.containsKey(label.word()))
                .distinct()
                .toList();
    }

    /** The terms that say what must be there when such a body is founded by this one. */
    public static List<Requirement> required(Charter charter, FoundedKind kind, String by, LocalDate date) {
        return required(charter, Act.SET_UP, kind, by, date);
    }

    static List<Requirement> required(Charter charter, Act act, FoundedKind kind, String by, LocalDate date) {
        return charter.terms().stream()
                .filter(placed -> placed.term() instanceof Requirement requirement
                        && requirement.act() == act
                        && requirement.isAbout(kind.word())
                        && isHere(placed, requirement, by)
                        && requirement.on(date) == Answer.YES)
                .map(placed -> (Requirement) placed.term())
                .toList();
    }

    /** A term that names the sort of body holds wherever it stands; one that does not, where the deciding body's own terms are. */
    private static boolean isHere(Placed placed, Requirement requirement, String by) {
        return !requirement.of().isEmpty() || placed.place() == Charter.Place.AGREEMENT || by.equals(placed.id());
    }
}
