package se.radslag.charter.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Act;
import se.radslag.charter.terms.Lead;
import se.radslag.charter.terms.Paper;
import se.radslag.charter.terms.Power;
import se.radslag.kernel.Answer;

/** Finds the rule that a charter gives for adopting, amending or leaving a paper. */
final class PaperPowers {

    private PaperPowers() {}

    /** How a paper is adopted; it is looked for at any time, since a paper is adopted before it holds. */
    static Optional<Power> adopting(Charter charter, String paper) {
        return of(charter, Act.ADOPT, paper).findFirst();
    }

    /** How a paper is amended on a date; a rule that may hold comes after one that does. */
    static Optional<Power> amending(Charter charter, String paper, LocalDate date) {
        return on(of(charter, Act.AMEND, paper).toList(), date);
    }

    /** How the collaboration is left on a date. */
    static Optional<Power> leaving(Charter charter, LocalDate date) {
        return on(all(charter).filter(power -> power.allows(Act.LEAVE)).toList(), date);
    }

    /** How long before the end a party must say that it leaves. */
    static Optional<Lead> notice(Charter charter) {
        var agreement = charter.agreement();
        return agreement == null
                ? Optional.empty()
                : agreement.leads().stream()
                        .filter(lead -> lead.act() == Act.LEAVE)
                        .findFirst();
    }

    private static Optional<Power> on(List<Power> powers, LocalDate date) {
        return Stream.of(Answer.YES, Answer.UNKNOWN)
                .flatMap(answer -> powers.stream().filter(power -> power.on(date) == answer))
                .findFirst();
    }

    private static Stream<Power> of(Charter charter, Act act, String paper) {
        return all(charter)
                .filter(power -> power.allows(act))
                .filter(power -> power.paper() == null ? isAgreement(charter, paper) : paper.equals(power.paper()))
                .filter(power -> power.paper() != null || power.what().isEmpty());
    }

    private static boolean isAgreement(Charter charter, String id) {
        var paper = charter.papers().get(id);
        return paper != null && paper.kind() == Paper.PaperKind.AGREEMENT;
    }

    private static Stream<Power> all(Charter charter) {
        var agreement = charter.agreement();
        var own = agreement == null ? Stream.<Power>empty() : agreement.powers().stream();
        return Stream.concat(own, charter.bodies().values().stream().flatMap(body -> body.powers().stream()));
    }
}
