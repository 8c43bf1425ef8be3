package se.radslag.economy.web.funds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.economy.explain.Amounts;
import se.radslag.economy.funds.Account;
import se.radslag.economy.funds.LineRules;
import se.radslag.economy.web.ClauseLinks;
import se.radslag.economy.web.funds.FundsPage.Card;
import se.radslag.kernel.Actor;
import se.radslag.platform.text.Forms;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;

/** Reads the accounts beside the shared costs as pages and tables. */
@Component
class FundPages {

    private final FundRows rows;
    private final ClauseLinks clauses;
    private final Clock clock;

    FundPages(FundRows rows, ClauseLinks clauses, Clock clock) {
        this.rows = rows;
        this.clauses = clauses;
        this.clock = clock;
    }

    static String path(Charter charter, Account.Use use) {
        return "/" + charter.id() + "/kostnader/" + (use == Account.Use.PROJECT ? "projekt" : "fonder");
    }

    static String word(Account.Use use) {
        return use.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    FundsPage page(Charter charter, Account.Use use, Language language, Actor actor) {
        boolean keeps = !LineRules.mayKeep(actor).isBroken();
        var texts = Texts.in(language);
        var cards = rows.of(charter, use).stream()
                .map(row -> card(charter, row, language, keeps))
                .toList();
        var work = "/" + charter.id() + "/w/economy/account?use=" + use.name();
        return new FundsPage(
                List.of(
                        new Crumb(charter.title().in(language.tag()), "/" + charter.id()),
                        new Crumb(texts.say("economy-invoice.costs"), "/" + charter.id() + "/kostnader")),
                word(use),
                use == Account.Use.PROJECT
                        ? new FundAgreed(charter, language, id -> clauses.of(charter, id, language)).all()
                        : List.of(),
                cards,
                keeps ? List.of(new Crumb(texts.say("economy-funds.open." + word(use)), work)) : List.of());
    }

    private Card card(Charter charter, FundRows.Row row, Language language, boolean keeps) {
        var today = LocalDate.now(clock);
        var english = language == Language.EN && row.english() != null;
        var lines = new FundLines(charter, language).of(row.account());
        return new Card(
                row.account().id(),
                row.named(language),
                english ? null : lang(charter.language(), language),
                row.purpose(),
                charter.language(),
                balance(charter, row.account(), today, language),
                Forms.in(language).day(row.opened()),
                BalanceChart.of(row.account(), row.opened(), today, language),
                lines,
                keeps ? acts(charter, row.account(), language) : List.of(),
                FileLinks.of(
                        path(charter, row.account().use()) + "/" + row.account().id()));
    }

    /** What there is today, leading to the last line before it. */
    private static Crumb balance(Charter charter, Account account, LocalDate today, Language language) {
        var path = path(charter, account.use());
        return new Crumb(
                new Amounts(language).kronor(account.balance(today)),
                FundLines.placed(account).reversed().stream()
                        .filter(line -> !line.entry().day().isAfter(today))
                        .findFirst()
                        .map(line -> path + "/" + account.id() + "/" + line.number())
                        .orElse(path + "#" + account.id()));
    }

    private static List<Crumb> acts(Charter charter, Account account, Language language) {
        var texts = Texts.in(language);
        var work = "/" + charter.id() + "/w/economy/";
        var line = new Crumb(texts.say("economy-funds.enter"), work + "line?account=" + account.id());
        return account.use() == Account.Use.PROJECT
                ? List.of(line)
                : List.of(
                        line, new Crumb(texts.say("economy-funds.allot"), work + "allotment?account=" + account.id()));
    }

    static @Nullable String lang(String of, Language reader) {
        return of.equals(reader.tag()) ? null : of;
    }

    /** One account with its lines. */
    Optional<FundRows.Row> row(Charter charter, String id) {
        return rows.one(charter, id);
    }

    Optional<FundRows.Row> row(Charter charter, Account.Use use, String id) {
        return row(charter, id).filter(row -> row.account().use() == use);
    }
}
