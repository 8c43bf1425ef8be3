package se.radslag.charter.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Act;
import se.radslag.charter.terms.Enforces;
import se.radslag.charter.terms.Kind;
import se.radslag.charter.terms.Label;
import se.radslag.charter.terms.Power;
import se.radslag.charter.terms.Requirement;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;

/** What must hold when a body is founded: by the agreement's own terms, and by what Rådslag always demands. */
public final class SetUpRules {

    private static final String RULE = "charter-founding.rule.";

    private SetUpRules() {}

    /** All that is to be said of a decision, whether or not it is carried out. */
    public static Verdicts of(Charter charter, Founding founding, Set<String> seen, LocalDate today) {
        return check(charter, founding, SimilarBodies.ids(charter, founding, today), seen, today);
    }

    static Verdicts check(
            Charter charter, Founding founding, Collection<String> similar, Set<String> seen, LocalDate today) {
        return itself(charter, founding, today)
                .and(Verdicts.of(similarOnesWereSeen(similar, seen)))
                .and(agreement(charter, founding, day(founding, today)));
    }

    /** What Rådslag always demands of the decision as written down. */
    private static Verdicts itself(Charter charter, Founding founding, LocalDate today) {
        return Verdicts.of(
                hasName(founding),
                nameIsFree(charter, founding),
                isDecided(founding, today),
                endsAfterItBegins(founding),
                endIsSaid(founding),
                trialHasReview(founding),
                seatsAreForParties(charter, founding),
                seatsAreOrderly(founding));
    }

    /** What the agreement demands: somebody who may, and all that it asks for. */
    private static Verdicts agreement(Charter charter, Founding founding, LocalDate date) {
        var verdicts = new ArrayList<Verdict>();
        verdicts.add(founderMay(charter, founding, date));
        SetUpDemands.required(charter, founding.kind(), founding.by(), date)
                .forEach(requirement ->
                        requirement.what().forEach(label -> verdicts.add(labelIsGiven(requirement, label, founding))));
        return new Verdicts(verdicts);
    }

    static Verdict hasName(Founding founding) {
        return Verdict.product(RULE + "named", !founding.name().isBlank());
    }

    /** No two things of a structure have one name, whether of today or of before. */
    static Verdict nameIsFree(Charter charter, Founding founding) {
        var taken = SimilarBodies.sameName(charter, founding);
        return Verdict.product(RULE + "name-free", taken == null).facts("body", taken == null ? "" : taken);
    }

    static Verdict isDecided(Founding founding, LocalDate today) {
        var day = founding.decidedOn();
        return Verdict.product(RULE + "decided", day != null && !day.isAfter(today));
    }

    static Verdict endsAfterItBegins(Founding founding) {
        var life = founding.life();
        var from = life.from() == null ? founding.decidedOn() : life.from();
        return Verdict.product(
                RULE + "end-after-start",
                from == null || life.until() == null || !life.until().isBefore(from));
    }

    /** A group for one task has a last day, whatever the agreement says (C-36). */
    static Verdict endIsSaid(Founding founding) {
        boolean missing = founding.life().until() == null
                && (founding.kind().ends() || founding.life().ending() == Founding.Ending.UNTIL);
        return Verdict.product(RULE + "end", !missing)
                .facts("kind", founding.kind().word());
    }

    /** What is tried is looked at again (B-26, L-09). */
    static Verdict trialHasReview(Founding founding) {
        return Verdict.product(
                RULE + "review",
                founding.life().ending() != Founding.Ending.TRIAL
                        || founding.life().review() != null);
    }

    static Verdict seatsAreForParties(Charter charter, Founding founding) {
        var known = parties(charter);
        return Verdict.product(
                RULE + "parties", founding.composition().stream().allMatch(row -> known.contains(row.parties())));
    }

    static Verdict seatsAreOrderly(Founding founding) {
        return Verdict.product(
                RULE + "range",
                founding.composition().stream()
                        .allMatch(row -> row.min() == null || row.max() == null || row.max() >= row.min()));
    }

    /** Similar bodies are looked at before one more is founded (F-44). */
    static Verdict similarOnesWereSeen(Collection<String> similar, Set<String> seen) {
        return Verdict.product(RULE + "similar", seen.containsAll(similar)).facts("similar", similar.size());
    }

    /** Who sets up a body must have the power to; an act that the agreement does not list is not allowed. */
    static Verdict founderMay(Charter charter, Founding founding, LocalDate date) {
        var power = Deciding.power(charter, Act.SET_UP, founding.kind(), founding.by(), date);
        return may(RULE + "power", power.orElse(null), date)
                .facts("by", founding.by(), "kind", founding.kind().word());
    }

    @Enforces(Kind.POWER)
    static Verdict may(String message, @Nullable Power power, LocalDate date) {
        if (power == null) {
            return Verdict.product(message, false);
        }
        return Verdict.of(power, message, power.by() == null ? Answer.UNKNOWN : power.on(date));
    }

    @Enforces(Kind.REQUIRES)
    static Verdict labelIsGiven(Requirement requirement, Label label, Founding founding) {
        var word = label.word() == null ? "other" : label.word();
        return Verdict.of(requirement, RULE + "required", SetUpDemands.isMet(label, founding))
                .facts("what", word, "kind", founding.kind().word());
    }

    private static Set<String> parties(Charter charter) {
        var known = new HashSet<>(charter.parties().keySet());
        known.addAll(charter.groups().keySet());
        charter.groups().keySet().forEach(group -> known.add("each " + group));
        return known;
    }

    private static LocalDate day(Founding founding, LocalDate today) {
        return founding.decidedOn() == null ? today : founding.decidedOn();
    }
}
