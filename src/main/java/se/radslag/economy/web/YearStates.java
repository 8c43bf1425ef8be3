package se.radslag.economy.web;

import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Pot;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.platform.web.Pill;

/** How settled a year of a cost is, in a word. */
public record YearStates(CostView view) {

    public Pill of(CostYear year) {
        return year.preliminary() ? Pill.warn(view.say("state.preliminary")) : Pill.accent(view.say("state.open"));
    }

    public Pill of(LedgerYear year) {
        if (year.isClosed()) {
            return Pill.good(view.say("state.closed"));
        }
        return year.told().map(this::of).orElseGet(() -> untold(year));
    }

    /** An amount can be given that nobody shares. */
    private Pill untold(LedgerYear year) {
        if (MoneyFacts.total(year).isEmpty()) {
            return Pill.quiet(view.say("state.untold"));
        }
        boolean preliminary = year.plan().bases().stream().anyMatch(base -> base.status() == Pot.Status.PRELIMINARY);
        return preliminary ? Pill.warn(view.say("state.preliminary")) : Pill.quiet(view.say("state.given"));
    }

    /** When a year was closed and by which reading; null while it is open. */
    public @Nullable String closed(LedgerYear year) {
        var closing = year.closing();
        return closing == null
                ? null
                : view.say(
                        "closed.on",
                        view.forms().day(closing.value().closed()),
                        String.valueOf(closing.value().charterVersion()));
    }
}
