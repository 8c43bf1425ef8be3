package se.radslag.economy.web.entering;

import static se.radslag.platform.web.form.Question.day;
import static se.radslag.platform.web.form.Question.list;
import static se.radslag.platform.web.form.Question.longText;
import static se.radslag.platform.web.form.Question.text;

import se.radslag.economy.domain.Measure;
import se.radslag.economy.web.CostView;
import se.radslag.economy.web.CostVisit;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Form;
import se.radslag.platform.web.form.FormPage;
import se.radslag.platform.web.form.Question;
import se.radslag.platform.web.form.Typed;

/** What the forms of the workspace ask. */
final class WorkForms {

    private final CostView view;
    private final Typed typed;

    WorkForms(CostVisit visit) {
        this.view = visit.exact();
        this.typed = visit.typed();
    }

    CostView view() {
        return view;
    }

    Typed typed() {
        return typed;
    }

    String pot() {
        return typed.raw("pot");
    }

    int year() {
        return typed.whole("year", 0);
    }

    /** The work surface of the year that the form belongs to; all that waits where it belongs to none. */
    String after(String done) {
        return pot().isEmpty() ? view.paths().done(done) : view.paths().work("year", pot(), year()) + "&done=" + done;
    }

    Form choice() {
        typed.suggest("unit", "KRONA");
        return form("choice")
                .carries("pot", "year", "seen")
                .before("what", String.valueOf(year()))
                .before("open")
                .asks(
                        day("counting").optional(),
                        day("effect").optional(),
                        list("unit", choices().words("economy.unit.", "KRONA", "ORE", "THOUSAND")),
                        longText("reason"));
    }

    Form amount() {
        return form("amount")
                .carries("pot", "year", "seen")
                .before("what", view.title(pot()), String.valueOf(year()))
                .asks(
                        list("side", choices().sides()).optional(),
                        Question.amount("amount"),
                        list("status", choices().words("economy-work.status.", "PRELIMINARY", "FINAL", "COMPUTED")),
                        day("known").optional(),
                        text("source"),
                        longText("reason").optional());
    }

    Form index() {
        return form("index")
                .carries("pot", "year", "seen")
                .before("what")
                .before("source")
                .asks(
                        text("series"),
                        text("of-year"),
                        Question.amount("percent"),
                        list("kind", choices().words("economy-work.kind.", "OUTTURN", "FORECAST")),
                        day("edition").optional(),
                        text("source"),
                        longText("reason").optional());
    }

    Form count() {
        typed.suggest("measure", Measure.Kind.POPULATION.name());
        return form("count")
                .carries("pot", "year", "seen")
                .before("what")
                .before("closed")
                .asks(
                        list("measure", choices().words("economy-work.measure.", "POPULATION", "ORDERS", "LEVY")),
                        list("party", choices().parties()),
                        day("day"),
                        Question.amount("value"),
                        day("published").optional(),
                        text("source"),
                        longText("reason").optional());
    }

    Form addition() {
        return form("addition")
                .carries("pot", "year", "seen")
                .before("what", String.valueOf(year()))
                .asks(
                        list("party", choices().parties()),
                        Question.amount("amount"),
                        text("source"),
                        longText("reason"));
    }

    Form paidBefore() {
        return form("paid-before")
                .carries("pot", "year", "seen")
                .before("what")
                .asks(
                        list("party", choices().parties()),
                        text("of-year"),
                        Question.amount("amount"),
                        text("source"),
                        longText("reason").optional());
    }

    Form payment() {
        typed.suggest("day", view.ledger().today());
        return form("payment")
                .carries("pot", "year", "party", "seen")
                .before("what", view.name(typed.raw("party"), year()), String.valueOf(year()))
                .asks(
                        list("instalment", choices().instalments()),
                        Question.amount("amount"),
                        day("day"),
                        text("reference").optional());
    }

    Form reversal() {
        return form("reversal")
                .carries("pot", "year", "party", "number", "seen")
                .before("what", typed.whole("number", 0), view.name(typed.raw("party"), year()))
                .asks(longText("reason"));
    }

    private WorkChoices choices() {
        return new WorkChoices(view, pot(), year(), typed.raw("party"));
    }

    private Form form(String noun) {
        return new Form(view.form(noun), typed);
    }

    /** A form with the way back to its year, where it has one. */
    FormPage shown(String noun, Form form) {
        if (!pot().isEmpty() && !view.ledger().pots().contains(pot())) {
            throw new NoSuchPage();
        }
        return form.under(pot().isEmpty() ? view.workOn() : view.workOn(pot(), year()))
                .sentTo(view.paths().work(noun));
    }
}
