package se.radslag.economy.web.entering;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Text;
import se.radslag.economy.ledger.Entered;
import se.radslag.economy.ledger.PartyAmount;
import se.radslag.economy.ledger.Row;
import se.radslag.economy.web.CostView;
import se.radslag.economy.web.entering.WorkForm.Standing;

/** What stands now of that which a form is about. */
final class Standings {

    private Standings() {}

    static Standing choice(WorkForms forms) {
        var view = forms.view();
        return view.ledger()
                .entered()
                .choice(forms.pot(), forms.year())
                .map(row -> standing(
                        view,
                        row,
                        row.value().countingDay() == null
                                ? "–"
                                : view.forms()
                                        .day(Objects.requireNonNull(row.value().countingDay())),
                        null))
                .orElse(new Standing(null, 0));
    }

    static Standing amount(WorkForms forms) {
        var view = forms.view();
        var side = forms.typed().raw("side");
        return Entered.last(
                        view.ledger().entered().amounts(),
                        amount -> amount.pot().equals(forms.pot())
                                && amount.year() == forms.year()
                                && side.equals(amount.side() == null ? "" : amount.side()))
                .map(row -> standing(
                        view,
                        row,
                        view.kronor(row.value().amount()),
                        row.value().source()))
                .orElse(new Standing(null, 0));
    }

    static Standing index(WorkForms forms) {
        var view = forms.view();
        return Entered.last(
                        view.ledger().entered().indices(),
                        value -> value.series().equals(forms.typed().raw("series"))
                                && value.year() == forms.typed().whole("of-year", 0))
                .map(row -> standing(
                        view,
                        row,
                        view.amounts().percent(row.value().percent()),
                        row.value().source()))
                .orElse(new Standing(null, 0));
    }

    static Standing count(WorkForms forms) {
        var view = forms.view();
        var typed = forms.typed();
        var day = day(typed.raw("day"));
        return Entered.last(
                        view.ledger().entered().counts(),
                        count -> count.kind().name().equals(typed.raw("measure"))
                                && count.party().equals(typed.raw("party"))
                                && count.day().equals(day))
                .map(row -> standing(
                        view,
                        row,
                        view.amounts().number(row.value().value()),
                        row.value().source()))
                .orElse(new Standing(null, 0));
    }

    static Standing addition(WorkForms forms) {
        return partyAmount(forms, forms.view().ledger().entered().additions(), amount -> amount.year() == forms.year());
    }

    static Standing paidBefore(WorkForms forms) {
        return partyAmount(
                forms,
                forms.view().ledger().entered().paidBefore(),
                amount -> amount.year() == forms.typed().whole("of-year", 0));
    }

    private static Standing partyAmount(
            WorkForms forms, java.util.List<Row<PartyAmount>> rows, Predicate<PartyAmount> ofYear) {
        var view = forms.view();
        return Entered.last(
                        rows,
                        amount -> amount.pot().equals(forms.pot())
                                && ofYear.test(amount)
                                && amount.party().equals(forms.typed().raw("party")))
                .map(row -> standing(
                        view,
                        row,
                        view.kronor(row.value().amount()),
                        row.value().source()))
                .orElse(new Standing(null, 0));
    }

    static Standing payment(WorkForms forms) {
        var view = forms.view();
        var last = view.ledger()
                .year(forms.pot(), forms.year())
                .flatMap(year -> Entered.last(
                        year.payments().rows(),
                        payment -> payment.party().equals(forms.typed().raw("party"))));
        return last.map(row -> standing(view, row, view.kronor(row.value().amount()), null))
                .orElse(new Standing(null, 0));
    }

    private static Standing standing(CostView view, Row<?> row, String value, @Nullable Text source) {
        var at = view.forms().moment(row.at());
        var words = source == null
                ? view.work("standing.plain", value, at)
                : view.work("standing", value, source.in(view.language().tag()), at);
        return new Standing(words, row.sequence());
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
