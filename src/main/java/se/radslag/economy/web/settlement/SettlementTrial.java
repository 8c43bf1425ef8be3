package se.radslag.economy.web.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import se.radslag.charter.terms.Pot;
import se.radslag.charter.terms.Text;
import se.radslag.economy.domain.BaseAmount;
import se.radslag.economy.domain.Figure;
import se.radslag.economy.domain.Formula;
import se.radslag.economy.domain.Input;
import se.radslag.economy.domain.Reason;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.settle.Settlement;
import se.radslag.economy.web.CostView;
import se.radslag.economy.web.TypedSums;
import se.radslag.kernel.Money;
import se.radslag.platform.web.form.Typed;

/** Works out a settlement from what somebody typed: the last day, and up to three costs that remain after it. */
record SettlementTrial(CostView view, Typed typed) {

    static final int REMAINING = 3;

    /** Nothing where the year cannot be told, or what was typed is not a day of it. */
    Optional<Settlement> settlement(LedgerYear year) {
        var last = typed.day("last");
        var remaining = remaining(year);
        var told = year.told().orElse(null);
        if (told == null || last == null || last.getYear() != year.year() || !typed.isWhole()) {
            return Optional.empty();
        }
        var paid = new TreeMap<String, Money>();
        told.parts().keySet().forEach(party -> paid.put(party, year.paid(party)));
        return Optional.of(Settlement.of(told, last, remaining, paid, year.rounding()));
    }

    private List<Settlement.Remaining> remaining(LedgerYear year) {
        var all = new ArrayList<Settlement.Remaining>();
        for (int i = 1; i <= REMAINING; i++) {
            if (!typed.raw("amount-" + i).isEmpty()) {
                var what = Text.of(view.charter().language(), typed.needed("what-" + i));
                var amount = TypedSums.neededMoney(typed, "amount-" + i);
                var base = new BaseAmount(year.pot(), year.year(), null, amount, Pot.Status.PRELIMINARY, null, what);
                var inputs = List.<Input>of(new Input.Given(Input.Role.WHOLE, base));
                all.add(new Settlement.Remaining(what, new Figure(amount, Reason.of(Formula.GIVEN, inputs))));
            }
        }
        return all;
    }
}
