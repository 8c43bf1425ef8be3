package se.radslag.economy.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Figure;
import se.radslag.economy.settle.Proposal;
import se.radslag.economy.settle.Proposals;
import se.radslag.kernel.Money;

/** Finds what closed years would be today, less what was accepted before. */
final class PendingProposals {

    private final CostLedger ledger;
    private final YearChain chain;

    PendingProposals(CostLedger ledger, YearChain chain) {
        this.ledger = ledger;
        this.chain = chain;
    }

    List<Pending> of(String pot) {
        var open = ledger.openYear(pot);
        var pending = new ArrayList<Pending>();
        for (int year : ledger.years(pot)) {
            var closed = ledger.entered().closed(pot, year);
            if (closed.isPresent()
                    && open.isPresent()
                    && chain.worked(year, ledger.today()) instanceof CostYear today) {
                Proposals.of(closed.get().value().closedYear(), today, open.get())
                        .forEach(proposal -> left(proposal, pot).ifPresent(pending::add));
            }
        }
        return List.copyOf(pending);
    }

    private Optional<Pending> left(Proposal proposal, String pot) {
        var answers = ledger.entered().answers().stream()
                .filter(row -> row.value().pot().equals(pot)
                        && row.value().year() == proposal.year()
                        && row.value().party().equals(proposal.party()))
                .toList();
        var taken = answers.stream()
                .map(Row::value)
                .filter(Answer::accepted)
                .map(Answer::figure)
                .toList();
        var difference =
                taken.isEmpty() ? proposal.difference() : proposal.difference().minus(Figure.sum(taken));
        if (difference.amount().equals(Money.ZERO)) {
            return Optional.empty();
        }
        var last = answers.isEmpty() ? null : answers.getLast();
        boolean declined = last != null
                && !last.value().accepted()
                && last.value().figure().amount().equals(difference.amount());
        return Optional.of(new Pending(
                pot,
                new Proposal(proposal.party(), proposal.year(), proposal.openYear(), difference, proposal.causes()),
                last == null ? 0 : last.sequence(),
                declined ? last : null));
    }
}
