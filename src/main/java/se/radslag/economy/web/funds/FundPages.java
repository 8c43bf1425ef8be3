package se.radslag.economy.web.funds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Pot;
import se.radslag.economy.explain.Amounts;
import se.radslag.economy.funds.Account;
import se.radslag.economy.funds.LineRules;
import se.radslag.economy.out.Spreadsheet;
import se.radslag.economy.web.funds.FundsPage.Agreed;
import se.radslag.economy.web.funds.FundsPage.Card;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Money;
import se.radslag.platform.text.Forms;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Citations;
import se.radslag.platform.web.Crumb;

/** Reads the accounts beside the shared costs as pages and tables. */
@Component
class FundPages {

    private final FundRows rows;
    private final ObjectProvider<Citations> citations;
    private final Clock clock;

    FundPages(FundRows rows, ObjectProvider<Citations> citations, Clock clock) {
        this.rows = rows;
        this.citations = citations;
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
                use == Account.Use.PROJECT ? agreed(charter, language) : List.of(),
                cards,
                keeps ? List.of(new Crumb(texts.say("economy-funds.open." + word(use)), work)) : List.of());
    }

    /** What the agreement says of money from outside. */
    private List<Agreed> agreed(Charter charter, Language language) {
        var outside = charter.pots().stream()
                .filter(pot -> pot.external() != null)
                .map(Pot::pot)
                .distinct()
                .toList();
        var agreed = new ArrayList<Agreed>();
        for (var pot : charter.pots()) {
            var text = pot.external() != null ? pot.external() : pot.title();
            if (outside.contains(pot.pot()) && text != null) {
                var base = pot.base();
                var amount = base == null || base.tkr() == null
                        ? null
                        : Texts.in(language)
                                .say(
                                        "economy-funds.agreed.amount",
                                        new Amounts(language)
                                                .kronor(Money.kronor(base.tkr().movePointRight(3))),
                                        String.valueOf(base.year()));
                agreed.add(new Agreed(
                        text.in(language.tag()),
                        lang(text.languageFor(language.tag()), language),
                        amount,
                        clauses(charter, pot, language)));
            }
        }
        return agreed;
    }

    private List<Crumb> clauses(Charter charter, Pot pot, Language language) {
        return pot.clauses().stream()
                .flatMap(id ->
                        citations.orderedStream().flatMap(each -> each.clause(charter.origin(), id, language).stream()))
                .toList();
    }

    private Card card(Charter charter, FundRows.Row row, Language language, boolean keeps) {
        var amounts = new Amounts(language);
        var today = LocalDate.now(clock);
        var english = language == Language.EN && row.english() != null;
        var lines = new FundLines(charter, language).of(row.account());
        return new Card(
                row.account().id(),
                english && row.english() != null ? row.english() : row.name(),
                english ? null : lang(charter.language(), language),
                row.purpose(),
                charter.language(),
                amounts.kronor(row.account().balance(today)),
                Forms.in(language).day(row.opened()),
                BalanceChart.of(row.account(), row.opened(), today, language),
                lines,
                keeps ? acts(charter, row.account(), language) : List.of(),
                path(charter, row.account().use()) + "/" + row.account().id() + ".csv");
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

    private static @Nullable String lang(String of, Language reader) {
        return of.equals(reader.tag()) ? null : of;
    }

    /** One account with its lines. */
    Optional<FundRows.Row> row(Charter charter, String id) {
        return rows.one(charter, id);
    }

    /** The lines as a table. */
    Optional<byte[]> csv(Charter charter, Account.Use use, String id, Language language) {
        return row(charter, id).filter(row -> row.account().use() == use).map(row -> {
            var texts = Texts.in(language);
            var sheet = new Spreadsheet(List.of(
                    texts.say("economy-funds.day"),
                    texts.say("economy-funds.what"),
                    texts.say("economy-funds.who"),
                    texts.say("economy-funds.amount"),
                    texts.say("economy-funds.position"),
                    texts.say("economy-funds.source")));
            row.account()
                    .entries()
                    .forEach(entry -> sheet.row(
                            entry.day(),
                            texts.say(FundLines.kind(entry)),
                            entry.party() == null ? null : charter.name(entry.party(), entry.day(), language.tag()),
                            entry.signed(),
                            entry.position(),
                            entry.source()));
            return sheet.bytes();
        });
    }
}
