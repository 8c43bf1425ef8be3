package se.radslag.economy.ledger;

import java.util.ArrayList;
import java.util.List;
import se.radslag.economy.settle.Proposal;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.Money;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Takes differences of a closed year into the open one, or declines them, with a reason. */
@UseCase
public class AnswerProposals {

    private final Kept kept;

    AnswerProposals(Kept kept) {
        this.kept = kept;
    }

    /** A proposal as the actor had it before their eyes. */
    public record Seen(String party, Money difference, int seen) {}

    /** What is answered to which proposals of one closed year. */
    public record Command(
            StructureId structure,
            @Subject String pot,
            @Subject int year,
            List<Seen> proposals,
            @Subject boolean accepted,
            String reason) {}

    /** @throws ChangedByAnother if a proposal is another since the actor looked */
    public Verdicts handle(Command command, Actor actor) {
        var ledger = kept.ledger(command.structure);
        var verdicts = new ArrayList<Verdict>();
        verdicts.add(FactRules.mayKeep(actor));
        verdicts.add(Verdict.product("economy.rule.answer.some", !command.proposals.isEmpty()));
        var pending = ledger.proposals(command.pot);
        var answers = new ArrayList<Pending>();
        for (var seen : command.proposals) {
            var one = found(pending, command.year, seen);
            answers.add(one);
            if (command.accepted) {
                verdicts.add(staysAboveZero(ledger, command.pot, one.proposal()));
            }
        }
        var all = new Verdicts(verdicts).orRefuse();
        for (var one : answers) {
            var proposal = one.proposal();
            var answer = new Answer(
                    command.pot,
                    command.year,
                    proposal.party(),
                    proposal.openYear(),
                    command.accepted,
                    proposal.difference());
            kept.settled().add(command.structure, answer, one.seen(), command.reason, actor);
        }
        return all;
    }

    private static Pending found(List<Pending> pending, int year, Seen seen) {
        var same = pending.stream()
                .filter(one -> one.proposal().year() == year)
                .filter(one -> one.proposal().party().equals(seen.party))
                .findFirst()
                .orElse(null);
        if (same == null
                || same.seen() != seen.seen
                || !same.proposal().difference().amount().equals(seen.difference)) {
            var now = same == null
                    ? "0"
                    : String.valueOf(same.proposal().difference().amount().ore());
            throw new ChangedByAnother(String.valueOf(seen.difference.ore()), now);
        }
        return same;
    }

    private Verdict staysAboveZero(CostLedger ledger, String pot, Proposal proposal) {
        var open = kept.year(ledger, pot, proposal.openYear());
        return YearRules.staysAboveZero(
                open,
                proposal.party(),
                open.due(proposal.party()),
                proposal.difference().amount());
    }
}
