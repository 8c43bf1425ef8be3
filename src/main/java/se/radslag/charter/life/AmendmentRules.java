package se.radslag.charter.life;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Power;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;

/** What must hold before an amendment is proposed, and what makes it hold: the paper's own rule on amendments. */
final class AmendmentRules {

    private static final Set<State.Phase> DECIDED = Set.of(State.Phase.ADOPTED, State.Phase.IN_FORCE);

    private AmendmentRules() {}

    static Verdicts check(AgreementLife life, String paper, LocalDate day, LocalDate today, Actor actor) {
        return Verdicts.of(RecordRules.mayRecord(actor), RecordRules.hasHappened(day, today), paperIsThere(life, paper))
                .and(ruleIsKnown(life.charter(), paper, day))
                .and(Verdicts.of(paperCanStillChange(life, paper, day)));
    }

    /** An amendment is of a paper that the structure has. */
    static Verdict paperIsThere(AgreementLife life, String paper) {
        return Verdict.product(
                        "charter-life.rule.paper-is-there",
                        life.charter().papers().containsKey(paper))
                .facts("paper", paper);
    }

    /**
     * The charter tells who amends the paper: all councils, a share of them, or one body. Where it cannot be told nothing is
     * decided by a guess, so the act waits until the rule is known.
     */
    static Verdicts ruleIsKnown(Charter charter, String paper, LocalDate day) {
        var power = PaperPowers.amending(charter, paper, day);
        if (power.isEmpty()) {
            return Verdicts.of(Verdict.product("charter-life.rule.amendment-foreseen", false)
                    .facts("paper", paper, "day", day));
        }
        var known = isKnown(power.get(), charter, day);
        return Verdicts.of(
                Verdict.of(power.get(), "charter-life.rule.amended-by", known).facts("paper", paper),
                Verdict.product("charter-life.rule.amendment-known", known == Answer.YES)
                        .facts(
                                "paper",
                                paper,
                                "clause",
                                String.join(", ", power.get().clauses())));
    }

    /** Whether it can be told by whom a power is used on a date. */
    static Answer isKnown(Power power, Charter charter, LocalDate day) {
        boolean isTold = Deciders.of(power, charter, day, party -> true).isTold();
        return power.on(day).and(isTold ? Answer.YES : Answer.UNKNOWN);
    }

    /** What was stopped, has lapsed, ended or been replaced is not amended. */
    static Verdict paperCanStillChange(AgreementLife life, String paper, LocalDate day) {
        var known = life.charter().papers().containsKey(paper);
        var phase = known ? life.state(paper, day).phase() : State.Phase.UNTOLD;
        return Verdict.product(
                        "charter-life.rule.paper-can-change",
                        switch (phase) {
                            case STOPPED, LAPSED, ENDED, SUPERSEDED -> false;
                            default -> true;
                        })
                .facts("paper", paper, "phase", phase.name());
    }

    /** It is said what is changed, and it does not hold before it was proposed. */
    static Verdicts words(String title, LocalDate proposedOn, @Nullable LocalDate starts) {
        return Verdicts.of(
                Verdict.product("charter-life.rule.has-title", !title.isBlank()),
                RecordRules.isOrdered("charter-life.rule.starts-after-proposed", proposedOn, starts));
    }

    /** New words do not take effect before those who decide on them have said yes. */
    static Verdicts versionIsDecided(AgreementLife life, int version, LocalDate today) {
        return new Verdicts(life.recorded().amendments().stream()
                .filter(amendment -> amendment.version() != null && amendment.version() == version)
                .map(amendment -> Verdict.product(
                                "charter-life.rule.version-is-decided",
                                DECIDED.contains(life.state(amendment, today).phase()))
                        .facts("version", version, "amendment", amendment.number()))
                .toList());
    }

    /** A stored version of the charter carries the amendment's words. */
    static Verdict versionIsStored(boolean isStored, int version) {
        return Verdict.product("charter-life.rule.version-is-stored", isStored).facts("version", version);
    }
}
