package se.radslag.economy.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import se.radslag.economy.domain.Measure;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Crumb;

/** What the forms of the workspace ask. */
final class WorkForms {

    private final CostView view;
    private final Filled filled;

    WorkForms(CostView view, Map<String, String> values) {
        this.view = view;
        this.filled = new Filled(values, Texts.in(view.language()));
    }

    CostView view() {
        return view;
    }

    Filled filled() {
        return filled;
    }

    String pot() {
        return filled.raw("pot");
    }

    int year() {
        return filled.whole("year");
    }

    /** The work surface of the year that the form belongs to. */
    String after(String done) {
        return view.paths().work("year", pot(), year()) + "&done=" + done;
    }

    private Crumb yearCrumb() {
        return new Crumb(view.title(pot()) + " " + year(), view.paths().work("year", pot(), year()));
    }

    FormDraft choice() {
        filled.suggest("unit", "KRONA");
        return new FormDraft(view, "choice", filled)
                .hidden("pot", "year", "seen")
                .before("what", String.valueOf(year()))
                .before("open")
                .day("counting", false)
                .day("effect", false)
                .list("unit", true, options("economy.unit.", "KRONA", "ORE", "THOUSAND"))
                .longText("reason", true);
    }

    FormDraft amount() {
        return new FormDraft(view, "amount", filled)
                .hidden("pot", "year", "seen")
                .before("what", view.title(pot()), String.valueOf(year()))
                .list("side", false, sides())
                .amount("amount", true)
                .list("status", true, options("economy-work.status.", "PRELIMINARY", "FINAL", "COMPUTED"))
                .day("known", false)
                .text("source", true)
                .longText("reason", false);
    }

    private List<WorkForm.Option> sides() {
        return view.ledger().year(pot(), year()).stream()
                .flatMap(each -> each.plan().split().sides().stream())
                .map(side -> new WorkForm.Option(side.id(), view.name(side.id(), year())))
                .toList();
    }

    FormDraft index() {
        return new FormDraft(view, "index", filled)
                .hidden("pot", "year", "seen")
                .before("what")
                .before("source")
                .text("series", true)
                .text("of-year", true)
                .amount("percent", true)
                .list("kind", true, options("economy-work.kind.", "OUTTURN", "FORECAST"))
                .day("edition", false)
                .text("source", true)
                .longText("reason", false);
    }

    FormDraft count() {
        filled.suggest("measure", Measure.Kind.POPULATION.name());
        return new FormDraft(view, "count", filled)
                .hidden("pot", "year", "seen")
                .before("what")
                .before("closed")
                .list("measure", true, options("economy-work.measure.", "POPULATION", "ORDERS", "LEVY"))
                .list("party", true, parties())
                .day("day", true)
                .amount("value", true)
                .day("published", false)
                .text("source", true)
                .longText("reason", false);
    }

    FormDraft addition() {
        return new FormDraft(view, "addition", filled)
                .hidden("pot", "year", "seen")
                .before("what", String.valueOf(year()))
                .list("party", true, parties())
                .amount("amount", true)
                .text("source", true)
                .longText("reason", true);
    }

    FormDraft paidBefore() {
        return new FormDraft(view, "paid-before", filled)
                .hidden("pot", "year", "seen")
                .before("what")
                .list("party", true, parties())
                .text("of-year", true)
                .amount("amount", true)
                .text("source", true)
                .longText("reason", false);
    }

    FormDraft payment() {
        filled.suggest("day", view.ledger().today());
        return new FormDraft(view, "payment", filled)
                .hidden("pot", "year", "party", "seen")
                .before("what", view.name(filled.raw("party"), year()), String.valueOf(year()))
                .list("instalment", true, instalments())
                .amount("amount", true)
                .day("day", true)
                .text("reference", false);
    }

    private List<WorkForm.Option> instalments() {
        return view.ledger().year(pot(), year()).stream()
                .flatMap(each -> each.instalments(filled.raw("party")).stream())
                .map(one -> new WorkForm.Option(
                        String.valueOf(one.number()),
                        view.say("figure.instalment", one.number()) + ", "
                                + view.kronor(one.figure().amount())))
                .toList();
    }

    FormDraft reversal() {
        return new FormDraft(view, "reversal", filled)
                .hidden("pot", "year", "party", "number", "seen")
                .before("what", filled.whole("number"), view.name(filled.raw("party"), year()))
                .longText("reason", true);
    }

    private List<WorkForm.Option> parties() {
        var collator = java.text.Collator.getInstance(view.language().locale());
        return view.charter().parties().keySet().stream()
                .map(party -> new WorkForm.Option(
                        party, view.name(party, view.ledger().today().getYear())))
                .sorted(java.util.Comparator.comparing(WorkForm.Option::text, collator))
                .toList();
    }

    private List<WorkForm.Option> options(String prefix, String... words) {
        return Arrays.stream(words)
                .map(word -> new WorkForm.Option(
                        word, Texts.in(view.language()).say(prefix + word.toLowerCase(java.util.Locale.ROOT))))
                .toList();
    }

    /** A form with the way back to its year, where it has one. */
    WorkForm shown(FormDraft draft) {
        if (pot().isEmpty()) {
            return draft.form();
        }
        if (!view.ledger().pots().contains(pot())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return draft.form(yearCrumb());
    }
}
