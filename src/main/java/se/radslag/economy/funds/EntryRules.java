package se.radslag.economy.funds;

import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;

/** What must hold before a line is entered in an account. */
final class EntryRules {

    private EntryRules() {}

    static Verdicts check(Account account, Entry entry) {
        return Verdicts.of(
                amountIsAboveZero(entry),
                kindBelongs(account, entry),
                positionIsNamed(entry),
                thereIsEnough(account, entry));
    }

    static Verdict amountIsAboveZero(Entry entry) {
        return Verdict.product("economy.rule.fund.amount", entry.amount().ore() > 0);
    }

    static Verdict kindBelongs(Account account, Entry entry) {
        return Verdict.product("economy.rule.fund.kind", account.use().has(entry.kind()));
    }

    /** What all have paid together is given out by a position that all can read. */
    static Verdict positionIsNamed(Entry entry) {
        return Verdict.product(
                "economy.rule.fund.position", entry.kind() != Entry.Kind.ALLOTTED || entry.position() != null);
    }

    /** The account never falls below zero, on that day or on any later one that is entered already. */
    static Verdict thereIsEnough(Account account, Entry entry) {
        var least = account.leastFrom(entry.day());
        boolean enough = entry.signed().ore() > 0 || least.plus(entry.signed()).ore() >= 0;
        return Verdict.product("economy.rule.fund.enough", enough).facts("day", entry.day());
    }
}
