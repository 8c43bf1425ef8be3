package se.radslag.economy.web.funds;

import static se.radslag.platform.web.form.Question.amount;
import static se.radslag.platform.web.form.Question.day;
import static se.radslag.platform.web.form.Question.list;
import static se.radslag.platform.web.form.Question.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.radslag.charter.Charter;
import se.radslag.economy.explain.Amounts;
import se.radslag.economy.funds.Account;
import se.radslag.economy.funds.AllotByPosition;
import se.radslag.economy.funds.EnterLine;
import se.radslag.economy.funds.Entry;
import se.radslag.economy.funds.Position;
import se.radslag.economy.web.PartyNames;
import se.radslag.economy.web.TypedSums;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.form.Conflict;
import se.radslag.platform.web.form.Form;
import se.radslag.platform.web.form.FormPage;
import se.radslag.platform.web.form.FormWords;
import se.radslag.platform.web.form.Option;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** The form of a line in one account, before and after it was sent. */
record LineRoom(Charter charter, Language language, FundRows.Row row, Typed typed, String noun) {

    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);
    private static final Map<String, String> FIELDS = Map.of(
            "economy.rule.fund.amount", "amount",
            "economy.rule.fund.enough", "amount",
            "economy.rule.fund.position", "position",
            "economy-funds.rule.position-body", "body",
            "economy-funds.rule.position-day", "decided",
            "economy-funds.rule.party", "party",
            "economy-funds.rule.has-happened", "day",
            "economy-funds.rule.source", "source");

    EnterLine.Command line() {
        var entry = new Entry(
                typed.needed("kind", typed.one("kind", Entry.Kind.class), Entry.Kind.ALLOTTED),
                typed.text("party"),
                TypedSums.neededMoney(typed, "amount"),
                typed.neededDay("day"),
                null,
                TypedSums.source(charter, typed));
        return new EnterLine.Command(charter.origin().structure(), account().id(), entry, typed.seen());
    }

    AllotByPosition.Command allotment() {
        return new AllotByPosition.Command(
                charter.origin().structure(),
                account().id(),
                typed.text("party"),
                TypedSums.neededMoney(typed, "amount"),
                typed.neededDay("day"),
                new Position(typed.needed("body"), typed.neededDay("decided"), typed.needed("position")),
                TypedSums.source(charter, typed),
                typed.seen());
    }

    /** The account among the others, where the line is seen. */
    String onwards() {
        return accounts() + "#" + account().id();
    }

    FormPage page(Trouble trouble) {
        if (trouble.refused() != null) {
            typed.refused(trouble.refused(), verdict -> FIELDS.getOrDefault(verdict.message(), "amount"));
        }
        var both = trouble.changed() ? both() : null;
        typed.suggest("seen", account().entries().size());
        return form().changed(both).sentTo("/" + charter.id() + "/w/economy/" + noun);
    }

    private Form form() {
        var line = noun.equals("line");
        var balance = new Amounts(language).kronor(account().balance(LAST));
        return new Form(new FormWords(texts(), "economy-funds.form." + noun), typed)
                .under(List.of(
                        new Crumb(charter.title().in(language.tag()), "/" + charter.id()),
                        new Crumb(
                                texts().say("economy-funds.title."
                                        + FundPages.word(account().use())),
                                accounts())))
                .title(row.named(language))
                .says(
                        texts().say("economy-funds.form.balance", row.named(language), balance),
                        texts().say("economy-funds.form." + noun + ".before"))
                .carries("account", "seen")
                .asks(line ? List.of(list("kind", kinds())) : List.of())
                .asks(
                        amount("amount").longest(30),
                        day("day"),
                        list("party", PartyNames.choice(charter, language)).optional())
                .asks(line ? List.of() : List.of(list("body", bodies()), day("decided"), text("position")))
                .asks(text("source"));
    }

    /** What somebody else entered last, and the amount that was typed; the next press enters it after theirs. */
    private Conflict both() {
        typed.set("seen", account().entries().size());
        return new Conflict(
                typed.raw("amount"),
                List.of(new FundLines(charter, language)
                        .told(account().entries().getLast())));
    }

    private List<Option> kinds() {
        return Stream.of(Entry.Kind.values())
                .filter(kind -> kind != Entry.Kind.ALLOTTED && account().use().has(kind))
                .map(kind -> new Option(kind.name(), texts().say(FundLines.word(kind))))
                .toList();
    }

    /** The bodies of the agreement, by the last name that each is known to have. */
    private List<Option> bodies() {
        return PartyNames.choice(charter, charter.bodies().keySet(), language);
    }

    private Account account() {
        return row.account();
    }

    private String accounts() {
        return FundPages.path(charter, account().use());
    }

    private Texts texts() {
        return Texts.in(language);
    }
}
