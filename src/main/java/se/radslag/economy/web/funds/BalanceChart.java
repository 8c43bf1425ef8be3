package se.radslag.economy.web.funds;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.explain.Amounts;
import se.radslag.economy.funds.Account;
import se.radslag.economy.funds.Entry;
import se.radslag.economy.web.funds.FundsPage.Chart;
import se.radslag.kernel.Money;
import se.radslag.platform.text.Forms;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** Draws the balance of an account from its first day until today, in a frame of 600 by 120. */
final class BalanceChart {

    static final int WIDTH = 600;
    static final int HEIGHT = 120;
    private static final int TOP = 8;

    private BalanceChart() {}

    static @Nullable Chart of(Account account, LocalDate opened, LocalDate today, Language language) {
        var balances = balances(account, opened, today);
        long most = balances.values().stream().mapToLong(Money::ore).max().orElse(0);
        if (account.entries().isEmpty() || most == 0) {
            return null;
        }
        var first = balances.firstKey();
        var points = new StringBuilder();
        int level = HEIGHT;
        for (var step : balances.entrySet()) {
            int x = place(first, step.getKey(), today);
            points.append(x).append(',').append(level).append(' ');
            level = (int) (HEIGHT - (HEIGHT - TOP) * step.getValue().ore() / most);
            points.append(x).append(',').append(level).append(' ');
        }
        points.append(WIDTH).append(',').append(level);
        var amounts = new Amounts(language);
        return new Chart(
                Texts.in(language)
                        .say(
                                "economy-funds.chart",
                                Forms.in(language).day(first),
                                amounts.kronor(balances.lastEntry().getValue())),
                points.toString(),
                HEIGHT,
                Forms.in(language).day(first),
                Forms.in(language).day(today),
                amounts.kronor(new Money(most)));
    }

    /** What there was at the end of each day on which something happened. */
    private static NavigableMap<LocalDate, Money> balances(Account account, LocalDate opened, LocalDate today) {
        var balances = new TreeMap<LocalDate, Money>();
        account.entries().stream()
                .map(Entry::day)
                .filter(day -> !day.isAfter(today))
                .forEach(day -> balances.put(day, account.balance(day)));
        balances.putIfAbsent(opened, account.balance(opened));
        return balances;
    }

    private static int place(LocalDate first, LocalDate day, LocalDate last) {
        long all = Math.max(1, ChronoUnit.DAYS.between(first, last));
        return (int) (WIDTH * ChronoUnit.DAYS.between(first, day) / all);
    }
}
