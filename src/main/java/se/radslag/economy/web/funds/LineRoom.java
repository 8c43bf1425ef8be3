package se.radslag.economy.web.funds;

import static se.radslag.platform.web.form.Question.amount;
import static se.radslag.platform.web.form.Question.day;
import static se.radslag.platform.web.form.Question.list;
import static se.radslag.platform.web.form.Question.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.economy.explain.Amounts;
import se.radslag.economy.funds.Entry;
import se.radslag.economy.web.PartyNames;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.form.Attempt;
import se.radslag.platform.web.form.Form;
import se.radslag.platform.web.form.FormPage;
import se.radslag.platform.web.form.FormWords;
import se.radslag.platform.web.form.Option;
import se.radslag.platform.web.form.Typed;

/** The form of a line in one account, before and after it was sent. */
record LineRoom(Charter charter, Language language, FundRows.Row row, Typed typed, String noun) {

    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);
    private static final Map<String, String> FIELDS = Map.of(
            "economy.rule.fund.amount", "amount",
            "economy.rule.fund.enough", "amount",
            "economy.rule.fund.position", "position",
            "economy-funds.rule.party", "party",
            "economy-funds.rule.has-happened", "day",
            "economy-funds.rule.source", "source");

    private Texts texts() {
        return Texts.in(language);
    }

    private List<Option> kinds() {
        return Stream.of(Entry.Kind.values())
                .filter(kind ->
                        kind != Entry.Kind.ALLOTTED && row.account().use().has(kind))
                .map(kind -> new Option(kind.name(), texts().say(FundLines.word(kind))))
                .toList();
    }

    String account() {
        return row.account().id();
    }

    FormPage page() {
        var balance = new Amounts(language).kronor(row.account().balance(LAST));
        var line = noun.equals("line");
        return new Form(new FormWords(texts(), "economy-funds.form." + noun), typed)
                .under(List.of(
                        new Crumb(charter.title().in(language.tag()), "/" + charter.id()),
                        new Crumb(
                                texts().say("economy-funds.title."
                                        + FundPages.word(row.account().use())),
                                accounts())))
                .title(row.name())
                .says(
                        texts().say("economy-funds.form.balance", row.name(), balance),
                        texts().say("economy-funds.form." + noun + ".before"))
                .hidden("account", account())
                .hidden("seen", typed.whole("seen", row.account().entries().size()))
                .asks(line ? List.of(list("kind", kinds())) : List.of())
                .asks(
                        amount("amount").longest(30),
                        day("day"),
                        list("party", PartyNames.choice(charter, language)).optional())
                .asks(line ? List.of() : List.of(text("position")))
                .asks(text("source"))
                .sentTo("/" + charter.id() + "/w/economy/" + noun);
    }

    private String accounts() {
        return FundPages.path(charter, row.account().use());
    }

    /** Carries the act out, and shows the account; or the form again with what speaks against it. */
    ModelAndView done(Runnable act) {
        return Attempt.of(
                () -> {
                    if (typed.isWhole()) {
                        act.run();
                    }
                    return typed.isWhole() ? accounts() + "#" + account() : null;
                },
                trouble -> {
                    if (trouble.refused() != null) {
                        typed.refused(trouble.refused(), verdict -> FIELDS.getOrDefault(verdict.message(), "amount"));
                    }
                    return page();
                });
    }
}
