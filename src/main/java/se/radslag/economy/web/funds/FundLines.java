package se.radslag.economy.web.funds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.economy.explain.Amounts;
import se.radslag.economy.funds.Account;
import se.radslag.economy.funds.Entry;
import se.radslag.economy.funds.Position;
import se.radslag.economy.web.funds.FundsPage.Line;
import se.radslag.kernel.Money;
import se.radslag.platform.text.Forms;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Crumb;

/** Writes the lines of an account for a reader, the latest first, each with what there was after it. */
final class FundLines {

    /**
     * A line in the order of days.
     *
     * @param number as it was entered, from 1
     * @param before what there was before it
     * @param earlier the line before it; null for the first
     */
    record Placed(
            int number, Entry entry, Money before, @Nullable Integer earlier) {

        Money after() {
            return before.plus(entry.signed());
        }
    }

    private final Charter charter;
    private final Language language;

    FundLines(Charter charter, Language language) {
        this.charter = charter;
        this.language = language;
    }

    /** The lines by day; those of one day in the order in which they were entered. */
    static List<Placed> placed(Account account) {
        var placed = new ArrayList<Placed>();
        IntStream.range(0, account.entries().size())
                .boxed()
                .sorted(Comparator.comparing(at -> account.entries().get(at).day()))
                .forEach(at -> {
                    var last = placed.isEmpty() ? null : placed.getLast();
                    placed.add(new Placed(
                            at + 1,
                            account.entries().get(at),
                            last == null ? Money.ZERO : last.after(),
                            last == null ? null : last.number()));
                });
        return placed;
    }

    static Optional<Placed> placed(Account account, int number) {
        return placed(account).stream().filter(line -> line.number() == number).findFirst();
    }

    List<Line> of(Account account) {
        var amounts = new Amounts(language);
        var path = FundPages.path(charter, account.use()) + "/" + account.id() + "/";
        return placed(account).reversed().stream()
                .map(line -> line(
                        line.entry(),
                        new Crumb(amounts.kronor(line.entry().signed()), path + line.number()),
                        new Crumb(amounts.kronor(line.after()), path + line.number())))
                .toList();
    }

    private Line line(Entry entry, Crumb amount, Crumb balance) {
        return new Line(
                Forms.in(language).day(entry.day()),
                Texts.in(language).say(kind(entry)),
                who(entry),
                amount,
                balance,
                entry.position() == null ? null : position(entry.position()),
                entry.source().toString(),
                charter.language());
    }

    /** A line in words: {@code 1 mars 2026: Inbetalat av en part, Sala, 1 000 kr}. */
    String told(Entry entry) {
        var who = who(entry);
        var what = Texts.in(language).say(kind(entry)) + (who == null ? "" : ", " + who);
        return Forms.in(language).day(entry.day()) + ": " + what + ", " + new Amounts(language).kronor(entry.signed());
    }

    /** {@code Strategisk regional beredning 27 februari 2026, § 8}, which leads to the body as it was that day. */
    Crumb position(Position position) {
        var body = position.body();
        var day = position.day();
        return new Crumb(
                Texts.in(language)
                        .say(
                                "economy-funds.position.said",
                                charter.name(body, day, language.tag()),
                                Forms.in(language).day(day),
                                position.paragraph()),
                "/" + charter.id() + "/organ/" + body + "?datum=" + day);
    }

    /** Whom it came from or went to, by the name of that day; null for somebody outside. */
    @Nullable
    String who(Entry entry) {
        return entry.party() == null ? null : charter.name(entry.party(), entry.day(), language.tag());
    }

    static String kind(Entry entry) {
        return word(entry.kind());
    }

    static String word(Entry.Kind kind) {
        return "economy-funds.kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
