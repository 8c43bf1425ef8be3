package se.radslag.economy.funds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.radslag.economy.funds.Entry.Kind;
import se.radslag.kernel.Money;

/** The money of one joint fund or one project, line by line; never mixed with a shared cost or with another account. */
public record Account(String id, Use use, List<Entry> entries) {

    /** What an account is for, which decides what can happen in it. */
    public enum Use {
        /** Paid in by the parties, given out by positions. */
        JOINT_FUND,
        /** On grants from outside; a party may add to it. */
        PROJECT;

        public boolean has(Kind kind) {
            return switch (kind) {
                case PAID_IN, CAME_BACK, PAID_BACK -> true;
                case ALLOTTED -> this == JOINT_FUND;
                case GRANT, SPENT -> this == PROJECT;
            };
        }
    }

    public Account {
        entries = List.copyOf(entries);
    }

    public static Account empty(String id, Use use) {
        return new Account(id, use, List.of());
    }

    /** This account with one more line. @throws se.radslag.kernel.Refused if it cannot be entered */
    public Account with(Entry entry) {
        EntryRules.check(this, entry).orRefuse();
        var more = new ArrayList<>(entries);
        more.add(entry);
        return new Account(id, use, more);
    }

    /** What there is at the end of a day. */
    public Money balance(LocalDate day) {
        return entries.stream()
                .filter(entry -> !entry.day().isAfter(day))
                .map(Entry::signed)
                .reduce(Money.ZERO, Money::plus);
    }

    /** The least there is at the end of any day from one on. */
    Money leastFrom(LocalDate day) {
        return entries.stream()
                .map(Entry::day)
                .filter(later -> later.isAfter(day))
                .map(this::balance)
                .reduce(balance(day), (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }
}
