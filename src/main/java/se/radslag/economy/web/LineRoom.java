package se.radslag.economy.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.economy.explain.Amounts;
import se.radslag.economy.funds.Entry;
import se.radslag.economy.web.ActPage.Input;
import se.radslag.economy.web.ActPage.Option;
import se.radslag.kernel.Refused;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Crumb;

/** The form of a line in one account, before and after it was sent. */
record LineRoom(Charter charter, Language language, FundRows.Row row, ActForm form, String noun) {

    static final LocalDate LAST = LocalDate.of(2199, 12, 31);
    private static final Map<String, String> FIELDS = Map.of(
            "economy.rule.fund.amount", "amount",
            "economy.rule.fund.enough", "amount",
            "economy.rule.fund.position", "position",
            "economy-funds.rule.party", "party",
            "economy-funds.rule.has-happened", "day",
            "economy-funds.rule.source", "source");

    static LineRoom of(Charter charter, Language language, FundRows.Row row, Map<String, String> typed, String noun) {
        var texts = Texts.in(language);
        var form = new ActForm(texts, "economy-funds.form." + noun, typed);
        if (noun.equals("line")) {
            form.choose("kind", true, kinds(row, texts));
        }
        form.ask(Input.AMOUNT, "amount", true)
                .ask(Input.DAY, "day", true)
                .choose("party", false, parties(charter, language));
        if (!noun.equals("line")) {
            form.ask(Input.TEXT, "position", true);
        }
        form.ask(Input.TEXT, "source", true);
        return new LineRoom(charter, language, row, form, noun);
    }

    private static List<Option> kinds(FundRows.Row row, Texts texts) {
        return Stream.of(Entry.Kind.values())
                .filter(kind ->
                        kind != Entry.Kind.ALLOTTED && row.account().use().has(kind))
                .map(kind -> new Option(kind.name(), texts.say(FundLines.word(kind))))
                .toList();
    }

    /** Every party by the last name that it is known to have. */
    static List<Option> parties(Charter charter, Language language) {
        return charter.parties().keySet().stream()
                .map(party -> new Option(party, charter.name(party, LAST, language.tag())))
                .toList();
    }

    String account() {
        return row.account().id();
    }

    ModelAndView show() {
        var texts = Texts.in(language);
        var use = row.account().use();
        var balance = new Amounts(language).kronor(row.account().balance(LAST));
        var seen = form.raw("seen").isEmpty() ? row.account().entries().size() : form.seen();
        return form.show(
                List.of(
                        new Crumb(charter.title().in(language.tag()), "/" + charter.id()),
                        new Crumb(
                                texts.say("economy-funds.title." + FundPages.word(use)), FundPages.path(charter, use))),
                texts.say("economy-funds.form." + noun + ".title", row.name()),
                List.of(
                        texts.say("economy-funds.form.balance", row.name(), balance),
                        texts.say("economy-funds.form." + noun + ".before")),
                "/" + charter.id() + "/w/economy/" + noun,
                Map.of("account", account(), "seen", String.valueOf(seen)));
    }

    /** Carries the act out, and shows the account; or the form again with what speaks against it. */
    ModelAndView done(Runnable act) {
        try {
            act.run();
            return new ModelAndView(
                    "redirect:" + FundPages.path(charter, row.account().use()) + "#" + account());
        } catch (Refused refused) {
            form.refused(refused.verdicts(), FIELDS);
            return show();
        }
    }
}
