package se.radslag.economy.web.entering;

import se.radslag.charter.terms.Pot;
import se.radslag.charter.terms.Text;
import se.radslag.economy.domain.BaseAmount;
import se.radslag.economy.domain.IndexValue;
import se.radslag.economy.domain.Measure;
import se.radslag.economy.domain.Rounding;
import se.radslag.economy.ledger.AddToYear;
import se.radslag.economy.ledger.EnterCount;
import se.radslag.economy.ledger.EnterIndexValue;
import se.radslag.economy.ledger.EnterPaidBefore;
import se.radslag.economy.ledger.PartyAmount;
import se.radslag.economy.ledger.RecordPayment;
import se.radslag.economy.ledger.ReversePayment;
import se.radslag.economy.ledger.SetAmount;
import se.radslag.economy.ledger.SetYear;
import se.radslag.economy.ledger.YearChoice;
import se.radslag.economy.web.CostVisit;
import se.radslag.economy.web.TypedSums;
import se.radslag.kernel.StructureId;
import se.radslag.platform.web.form.Typed;

/** Makes of what was typed into the forms of the workspace the acts that it asks for. */
final class TypedWork {

    private final CostVisit visit;
    private final StructureId structure;
    private final Typed typed;

    TypedWork(CostVisit visit) {
        this.visit = visit;
        this.structure = visit.structure();
        this.typed = visit.typed();
    }

    SetYear.Command choice() {
        var choice = new YearChoice(
                pot(),
                year(),
                typed.day("counting"),
                typed.day("effect"),
                typed.one("unit", Rounding.Unit.class, Rounding.Unit.KRONA));
        return new SetYear.Command(structure, choice, typed.seen(), typed.needed("reason"));
    }

    SetAmount.Command amount() {
        var amount = new BaseAmount(
                pot(),
                year(),
                typed.text("side"),
                TypedSums.neededMoney(typed, "amount"),
                typed.one("status", Pot.Status.class, Pot.Status.PRELIMINARY),
                typed.day("known"),
                source());
        return new SetAmount.Command(structure, amount, typed.seen(), typed.text("reason"));
    }

    AddToYear.Command addition() {
        return new AddToYear.Command(structure, partyAmount(year()), typed.seen(), typed.needed("reason"));
    }

    EnterPaidBefore.Command paidBefore() {
        var paid = partyAmount(TypedSums.neededYear(typed, "of-year"));
        return new EnterPaidBefore.Command(structure, paid, typed.seen(), typed.text("reason"));
    }

    private PartyAmount partyAmount(int year) {
        return new PartyAmount(pot(), year, typed.needed("party"), TypedSums.neededMoney(typed, "amount"), source());
    }

    EnterCount.Command count() {
        var count = new Measure(
                typed.one("measure", Measure.Kind.class, Measure.Kind.POPULATION),
                typed.needed("party"),
                typed.neededDay("day"),
                TypedSums.neededNumber(typed, "value"),
                typed.day("published"),
                source());
        return new EnterCount.Command(structure, count, typed.seen(), typed.text("reason"));
    }

    EnterIndexValue.Command index() {
        var value = new IndexValue(
                typed.needed("series"),
                TypedSums.neededYear(typed, "of-year"),
                TypedSums.neededNumber(typed, "percent"),
                typed.one("kind", IndexValue.Kind.class, IndexValue.Kind.OUTTURN),
                typed.day("edition"),
                source());
        return new EnterIndexValue.Command(structure, value, typed.seen(), typed.text("reason"));
    }

    RecordPayment.Command payment() {
        typed.needed("instalment");
        return new RecordPayment.Command(
                structure,
                pot(),
                year(),
                typed.raw("party"),
                typed.whole("instalment", 0),
                TypedSums.neededMoney(typed, "amount"),
                typed.neededDay("day"),
                typed.text("reference"),
                typed.seen());
    }

    ReversePayment.Command reversal() {
        return new ReversePayment.Command(
                structure,
                pot(),
                year(),
                typed.raw("party"),
                typed.whole("number", 0),
                typed.needed("reason"),
                typed.seen());
    }

    private String pot() {
        return typed.raw("pot");
    }

    private int year() {
        return typed.whole("year", 0);
    }

    private Text source() {
        return TypedSums.source(visit.charter(), typed);
    }
}
