package se.radslag.economy.web.entering;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Pot;
import se.radslag.economy.domain.BaseAmount;
import se.radslag.economy.domain.Rounding;
import se.radslag.economy.ledger.AddToYear;
import se.radslag.economy.ledger.PartyAmount;
import se.radslag.economy.ledger.SetAmount;
import se.radslag.economy.ledger.SetYear;
import se.radslag.economy.ledger.YearChoice;
import se.radslag.economy.web.TypedSums;
import se.radslag.economy.web.entering.WorkAnswers.Asked;
import se.radslag.kernel.Actor;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.form.Typed;

/** Where a year is set: how it is worked out, what it amounts to, what somebody pays on top. */
@Controller
class SettingController {

    private static final Asked CHOICE = new Asked("choice", WorkForms::choice, Standings::choice, "counting");
    private static final Asked AMOUNT = new Asked("amount", WorkForms::amount, Standings::amount, "amount", "known");
    private static final Asked ADDITION = new Asked("addition", WorkForms::addition, Standings::addition, "amount");

    private final WorkAnswers answers;
    private final SetYear setYear;
    private final SetAmount setAmount;
    private final AddToYear addToYear;

    SettingController(WorkAnswers answers, SetYear setYear, SetAmount setAmount, AddToYear addToYear) {
        this.answers = answers;
        this.setYear = setYear;
        this.setAmount = setAmount;
        this.addToYear = addToYear;
    }

    @GetMapping("/{structure}/w/economy/choice")
    ModelAndView choice(Charter charter, Language language, Typed typed) {
        return answers.ask(charter, language, typed, CHOICE);
    }

    @PostMapping("/{structure}/w/economy/choice")
    ModelAndView setYear(Charter charter, Language language, Actor actor, Typed typed) {
        return answers.carryOut(charter, language, typed, CHOICE, forms -> {
            var choice = new YearChoice(
                    forms.pot(),
                    forms.year(),
                    typed.day("counting"),
                    typed.day("effect"),
                    typed.one("unit", Rounding.Unit.class, Rounding.Unit.KRONA));
            var reason = typed.needed("reason");
            if (!typed.isWhole()) {
                return null;
            }
            setYear.handle(new SetYear.Command(charter.origin().structure(), choice, typed.seen(), reason), actor);
            return forms.after("choice");
        });
    }

    @GetMapping("/{structure}/w/economy/amount")
    ModelAndView amount(Charter charter, Language language, Typed typed) {
        return answers.ask(charter, language, typed, AMOUNT);
    }

    @PostMapping("/{structure}/w/economy/amount")
    ModelAndView setAmount(Charter charter, Language language, Actor actor, Typed typed) {
        return answers.carryOut(charter, language, typed, AMOUNT, forms -> {
            var amount = new BaseAmount(
                    forms.pot(),
                    forms.year(),
                    typed.text("side"),
                    TypedSums.neededMoney(typed, "amount"),
                    typed.one("status", Pot.Status.class, Pot.Status.PRELIMINARY),
                    typed.day("known"),
                    TypedSums.source(charter, typed));
            if (!typed.isWhole()) {
                return null;
            }
            setAmount.handle(
                    new SetAmount.Command(charter.origin().structure(), amount, typed.seen(), typed.text("reason")),
                    actor);
            return forms.after("amount");
        });
    }

    @GetMapping("/{structure}/w/economy/addition")
    ModelAndView addition(Charter charter, Language language, Typed typed) {
        return answers.ask(charter, language, typed, ADDITION);
    }

    @PostMapping("/{structure}/w/economy/addition")
    ModelAndView add(Charter charter, Language language, Actor actor, Typed typed) {
        return answers.carryOut(charter, language, typed, ADDITION, forms -> {
            var addition = new PartyAmount(
                    forms.pot(),
                    forms.year(),
                    typed.needed("party"),
                    TypedSums.neededMoney(typed, "amount"),
                    TypedSums.source(charter, typed));
            var reason = typed.needed("reason");
            if (!typed.isWhole()) {
                return null;
            }
            addToYear.handle(
                    new AddToYear.Command(charter.origin().structure(), addition, typed.seen(), reason), actor);
            return forms.after("addition");
        });
    }
}
