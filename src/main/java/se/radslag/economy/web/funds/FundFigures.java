package se.radslag.economy.web.funds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.radslag.charter.Charter;
import se.radslag.economy.explain.Amounts;
import se.radslag.economy.web.figure.FigurePage;
import se.radslag.economy.web.figure.FigurePage.Step;
import se.radslag.platform.text.Forms;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Crumb;

/** Lays out what there was in an account after a line: what there was before, and the line with its source. */
record FundFigures(Charter charter, Language language, FundRows.Row row) {

    Optional<FigurePage> of(int number) {
        return FundLines.placed(row.account(), number).map(this::page);
    }

    private FigurePage page(FundLines.Placed line) {
        var after = new Amounts(language).kronor(line.after());
        return new FigurePage(
                List.of(
                        new Crumb(charter.title().in(language.tag()), "/" + charter.id()),
                        new Crumb(say("economy-invoice.costs"), "/" + charter.id() + "/kostnader"),
                        new Crumb(say("economy-funds.title." + FundPages.word(use())), accounts())),
                say("economy-funds.after"),
                say("economy-funds.figure.title", row.named(language), line.number()),
                after,
                null,
                null,
                step(line, after),
                List.of(),
                List.of(new Crumb(
                        row.named(language), accounts() + "#" + row.account().id())),
                null);
    }

    private se.radslag.economy.funds.Account.Use use() {
        return row.account().use();
    }

    private String accounts() {
        return FundPages.path(charter, use());
    }

    private Step step(FundLines.Placed line, String after) {
        var amounts = new Amounts(language);
        var signed = line.entry().signed();
        var words = say(
                signed.ore() < 0 ? "economy-funds.figure.less" : "economy-funds.figure.more",
                after,
                amounts.kronor(line.before()),
                amounts.kronor(line.entry().amount()));
        var below = new ArrayList<Step>();
        if (line.earlier() != null) {
            below.add(Step.linked(
                            amounts.kronor(line.before()),
                            accounts() + "/" + row.account().id() + "/" + line.earlier())
                    .labelled(say("economy-funds.figure.before")));
        }
        var position = line.entry().position();
        if (position != null) {
            var said = new FundLines(charter, language).position(position);
            below.add(Step.linked(said.text(), said.path()).labelled(say("economy-funds.position")));
        }
        below.add(new Step(entry(line), null, List.of(), List.of(), false).labelled(say("economy-funds.figure.line")));
        return new Step(words, null, List.of(), below, true);
    }

    /** What happened, from which source, and when it was written down. */
    private String entry(FundLines.Placed line) {
        var entry = line.entry();
        var who = new FundLines(charter, language).who(entry);
        var what = say(FundLines.kind(entry)) + (who == null ? "" : ": " + who);
        return say(
                "economy-funds.figure.said",
                what,
                Forms.in(language).day(entry.day()),
                entry.source().toString(),
                Forms.in(language).moment(row.written().get(line.number() - 1)));
    }

    private String say(String key, Object... arguments) {
        return Texts.in(language).say(key, arguments);
    }
}
