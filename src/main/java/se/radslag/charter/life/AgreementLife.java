package se.radslag.charter.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Day;
import se.radslag.charter.terms.Paper;
import se.radslag.charter.terms.Power;
import se.radslag.charter.terms.Text;
import se.radslag.kernel.Actor;

/** One structure's agreement in life: the state of every paper and amendment on any date, from the charter and the records. */
public final class AgreementLife {

    private final Charter charter;
    private final Recorded recorded;
    private final Ledgers ledgers;

    public AgreementLife(Charter charter, Recorded recorded) {
        this.charter = charter;
        this.recorded = recorded;
        this.ledgers = new Ledgers(charter, recorded);
    }

    public Charter charter() {
        return charter;
    }

    public Recorded recorded() {
        return recorded;
    }

    /** Who has adopted a paper; empty where nobody is to adopt it. */
    public Optional<Ledger> ledger(String paper, LocalDate date) {
        return ledgers.ofPaper(paper, date);
    }

    /** Who decides on a paper or an amendment and what they have said; empty where nobody does. */
    public Optional<Ledger> ledger(Target target, LocalDate date) {
        return target.isPaper()
                ? known(target.paper()).flatMap(paper -> ledger(paper, date))
                : recorded.amendment(target).map(this::ledger);
    }

    private Optional<String> known(String paper) {
        return Optional.of(paper).filter(charter.papers()::containsKey);
    }

    public Ledger ledger(Amendment amendment) {
        return ledgers.ofAmendment(amendment);
    }

    /** Who adopts a paper; empty where the charter does not foresee it. */
    public Optional<Deciders> adopters(String paper, LocalDate date) {
        return ledger(paper, date).map(Ledger::deciders);
    }

    /** Who amends a paper on a date; empty where the charter does not foresee it. */
    public Optional<Deciders> amenders(String paper, LocalDate date) {
        return PaperPowers.amending(charter, paper, date)
                .map(power -> Deciders.of(power, charter, date, party -> !recorded.hasLeft(party, date)));
    }

    /** The rule that a paper is amended by on a date. */
    public Optional<Power> amendingRule(String paper, LocalDate date) {
        return PaperPowers.amending(charter, paper, date);
    }

    /** Whether an actor may record what happens to the agreement; asked by pages for their buttons. */
    public boolean mayRecord(Actor actor) {
        return !RecordRules.mayRecord(actor).isBroken();
    }

    /** Whether an actor may record what at least some party has decided. */
    public boolean maySayOfSome(Actor actor) {
        return mayRecord(actor) || actor.is(Actor.Role.REGISTRAR);
    }

    /** The rule that a paper is adopted by, or that an amendment is decided by. */
    public Optional<Power> rule(Target target) {
        return target.isPaper()
                ? PaperPowers.adopting(charter, target.paper())
                : recorded.amendment(target)
                        .flatMap(each -> PaperPowers.amending(charter, each.paper(), each.proposedOn()));
    }

    public List<Amendment> amendments(String paper) {
        return recorded.amendments().stream()
                .filter(each -> each.paper().equals(paper))
                .toList();
    }

    public ConditionState condition(Target target) {
        var power = rule(target);
        return ConditionState.of(power.orElse(null), recorded.condition(target).orElse(null));
    }

    public ApprovalState approval(Target target) {
        var power = rule(target);
        return ApprovalState.of(power.orElse(null), recorded.approval(target).orElse(null));
    }

    /** How an amendment stands on a date. */
    public State state(Amendment amendment, LocalDate date) {
        var starts = amendment.starts();
        return new Course(
                        ledger(amendment),
                        condition(amendment.target()),
                        approval(amendment.target()),
                        starts == null ? null : Day.of(starts),
                        false,
                        LedgerLine.Knowledge.RECORDED)
                .on(date);
    }

    /** How a paper stands on a date. */
    public State state(String id, LocalDate date) {
        return new PaperStates(this).of(id, date);
    }

    /** The sources of a paper that is only known through others. */
    public List<Text> secondHand(Paper paper) {
        if (!paper.secondHand().isEmpty()) {
            return paper.secondHand();
        }
        var agreement = charter.agreement();
        var inForce = agreement == null ? null : agreement.header().sources().get("adoptions");
        return inForce != null && paper.kind() == Paper.PaperKind.AGREEMENT ? List.of(inForce) : List.of();
    }
}
