package se.radslag.economy.web.figure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.ledger.Payment;
import se.radslag.economy.ledger.Row;
import se.radslag.economy.web.CostView;

/** Lays out where a payment comes from: its day and reference, when it was written down, and what it pays. */
final class PaymentPages {

    private final CostView view;

    PaymentPages(CostView view) {
        this.view = view;
    }

    Optional<FigurePage> page(int year, String party, String pot, int number) {
        return view.ledger()
                .year(pot, year)
                .filter(each -> each.told().isPresent())
                .flatMap(each -> payment(each, party, number).map(row -> page(each, row)));
    }

    private static Optional<Row<Payment>> payment(LedgerYear year, String party, int number) {
        return year.payments().rows().stream()
                .filter(row -> row.value().party().equals(party) && row.value().number() == number)
                .findFirst();
    }

    private FigurePage page(LedgerYear year, Row<Payment> row) {
        var payment = row.value();
        var step = new FigurePage.Step(came(row), null, List.of(), List.of(pays(year, row), written(row)), true);
        return new FigurePages(view)
                .framed(
                        year,
                        payment.party(),
                        view.say("figure.payment", payment.number()),
                        payment.amount(),
                        null,
                        step);
    }

    private String came(Row<Payment> row) {
        var payment = row.value();
        return payment.reverses() == null
                ? view.say(
                        "figure.payment.came",
                        view.kronor(payment.amount()),
                        view.forms().day(payment.day()),
                        Objects.requireNonNullElse(payment.reference(), "–"))
                : view.say("payment.back", payment.reverses(), String.valueOf(row.reason()));
    }

    private FigurePage.Step pays(LedgerYear year, Row<Payment> row) {
        var payment = row.value();
        var paths = view.paths();
        return payment.reverses() == null
                ? FigurePage.Step.linked(
                        view.say("payment.about", payment.instalment()),
                        paths.instalment(year.year(), payment.party(), year.pot(), payment.instalment()))
                : FigurePage.Step.linked(
                        view.say("figure.payment", payment.reverses()),
                        paths.payment(year.year(), payment.party(), year.pot(), payment.reverses()));
    }

    private FigurePage.Step written(Row<Payment> row) {
        var words = view.say("figure.payment.written", view.forms().moment(row.at()));
        return new FigurePage.Step(words, null, List.of(), List.of(), false);
    }
}
