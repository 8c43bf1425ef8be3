package se.radslag.economy.web.invoices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.radslag.charter.Charter;
import se.radslag.economy.explain.Amounts;
import se.radslag.economy.out.Billings;
import se.radslag.economy.out.InvoiceTables;
import se.radslag.economy.out.Invoices;
import se.radslag.economy.out.PartyYear;
import se.radslag.economy.settle.Instalment;
import se.radslag.economy.web.CostPaths;
import se.radslag.economy.web.invoices.InvoicesPage.Row;
import se.radslag.platform.text.Forms;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pill;

/** Lays out each invoice of an instalment: what is to be paid, and whether it can be made. */
record InvoiceRows(Charter charter, Billings.Known known, Language language) {

    List<Row> of(List<PartyYear> parties, int number) {
        var rows = new ArrayList<Row>();
        for (var party : parties) {
            for (var payment : party.payments()) {
                var one = payment.instalment();
                if (one.number() == number) {
                    var reference = InvoiceTables.reference(
                            charter, payment.part().cost().pot(), party, one);
                    var state = state(party, payment);
                    rows.add(new Row(
                            reference,
                            charter.name(party.party(), LocalDate.of(party.year(), 12, 31), language.tag()),
                            Forms.in(language).day(one.payBy()),
                            amount(payment, one),
                            pill(state),
                            state == State.READY
                                    ? "/" + charter.id() + "/w/economy/invoice/" + party.year() + "/" + reference
                                            + ".xml"
                                    : null));
                }
            }
        }
        return rows;
    }

    /** The amount, leading to how it came about. */
    private Crumb amount(PartyYear.Payment payment, Instalment one) {
        var pot = payment.part().cost().pot();
        return new Crumb(
                new Amounts(language).kronor(one.figure().amount()),
                new CostPaths(charter.id()).instalment(payment.part().cost().year(), one.party(), pot, one.number()));
    }

    private enum State {
        READY,
        MISSING,
        NOT_NEEDED
    }

    private State state(PartyYear party, PartyYear.Payment payment) {
        if (!Invoices.isNeeded(party, payment, known.payeeId().orElse(""))) {
            return State.NOT_NEEDED;
        }
        return known.isReady(party.party()) ? State.READY : State.MISSING;
    }

    private Pill pill(State state) {
        var texts = Texts.in(language);
        return switch (state) {
            case READY -> Pill.good(texts.say("economy-invoice.state.ready"));
            case MISSING -> Pill.warn(texts.say("economy-invoice.state.missing"));
            case NOT_NEEDED -> Pill.quiet(texts.say("economy-invoice.state.not-needed"));
        };
    }
}
