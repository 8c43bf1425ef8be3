package se.radslag.economy.settle;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Figure;
import se.radslag.economy.domain.Formula;
import se.radslag.economy.domain.Input;
import se.radslag.economy.domain.Reason;
import se.radslag.kernel.Money;

/** What a closed year would be today, as proposals for the open one. The closed year itself is only read. */
public final class Proposals {

    private static final Figure NOTHING = new Figure(Money.ZERO, Reason.of(Formula.SUM, List.of()));

    private Proposals() {}

    /**
     * One proposal for each party whose part would be another.
     *
     * @param today the same year as it is worked out from what is known now
     */
    public static List<Proposal> of(ClosedYear closed, CostYear today, int openYear) {
        if (closed.year().year() != today.year() || !closed.year().pot().equals(today.pot())) {
            throw new IllegalArgumentException("Not the same year of the same cost");
        }
        var causes = Causes.between(closed.year(), today);
        var parties = new TreeSet<>(closed.year().parts().keySet());
        parties.addAll(today.parts().keySet());
        var proposals = new ArrayList<Proposal>();
        for (var party : parties) {
            var before = closed.year().parts().getOrDefault(party, NOTHING);
            var after = today.parts().getOrDefault(party, NOTHING);
            if (!before.amount().equals(after.amount())) {
                proposals.add(new Proposal(party, today.year(), openYear, difference(after, before), causes));
            }
        }
        return List.copyOf(proposals);
    }

    private static Figure difference(Figure after, Figure before) {
        var inputs = List.<Input>of(
                new Input.Amount(Input.Role.WHOLE, null, after), new Input.Amount(Input.Role.LESS, null, before));
        return new Figure(after.amount().minus(before.amount()), Reason.of(Formula.CORRECTION, inputs));
    }
}
