package se.radslag.economy.web.funds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import se.radslag.charter.Charter;
import se.radslag.economy.explain.Amounts;
import se.radslag.economy.funds.Account;
import se.radslag.economy.funds.Entry;
import se.radslag.economy.web.funds.FundsPage.Line;
import se.radslag.kernel.Money;
import se.radslag.platform.text.Forms;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** Writes the lines of an account for a reader, the latest first, each with what there was after it. */
final class FundLines {

    private final Charter charter;
    private final Language language;

    FundLines(Charter charter, Language language) {
        this.charter = charter;
        this.language = language;
    }

    List<Line> of(Account account) {
        var amounts = new Amounts(language);
        var balance = Money.ZERO;
        var lines = new ArrayList<Line>();
        for (var entry : account.entries().stream()
                .sorted(Comparator.comparing(Entry::day))
                .toList()) {
            balance = balance.plus(entry.signed());
            lines.add(new Line(
                    Forms.in(language).day(entry.day()),
                    Texts.in(language).say(kind(entry)),
                    entry.party() == null ? null : charter.name(entry.party(), entry.day(), language.tag()),
                    amounts.kronor(entry.signed()),
                    amounts.kronor(balance),
                    entry.position(),
                    entry.source().toString(),
                    charter.language()));
        }
        return lines.reversed();
    }

    static String kind(Entry entry) {
        return word(entry.kind());
    }

    static String word(Entry.Kind kind) {
        return "economy-funds.kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
