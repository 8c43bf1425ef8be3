package se.radslag.economy.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
import se.radslag.economy.web.WorkAnswers.Asked;
import se.radslag.kernel.Actor;
import se.radslag.platform.text.Language;

/** Where a year is set: how it is worked out, what it amounts to, what somebody pays on top. */
@Controller
class SettingController {

    private static final Asked CHOICE = new Asked(WorkForms::choice, Standings::choice, "counting");
    private static final Asked AMOUNT = new Asked(WorkForms::amount, Standings::amount, "amount");
    private static final Asked ADDITION = new Asked(WorkForms::addition, Standings::addition, "amount");

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
    ModelAndView choice(Charter charter, Language language, @RequestParam Map<String, String> values) {
        return answers.ask(charter, language, values, CHOICE);
    }

    @PostMapping("/{structure}/w/economy/choice")
    ModelAndView setYear(Charter charter, Language language, Actor actor, @RequestParam Map<String, String> values) {
        return answers.carryOut(charter, language, values, CHOICE, forms -> {
            var filled = forms.filled();
            var choice = new YearChoice(
                    forms.pot(), forms.year(), filled.day("counting"), filled.day("effect"), unit(filled));
            var reason = filled.needed("reason");
            if (!filled.isWhole()) {
                return null;
            }
            setYear.handle(
                    new SetYear.Command(charter.origin().structure(), choice, filled.whole("seen"), reason), actor);
            return forms.after("choice");
        });
    }

    private static Rounding.Unit unit(Filled filled) {
        for (var unit : Rounding.Unit.values()) {
            if (unit.name().equals(filled.raw("unit"))) {
                return unit;
            }
        }
        return Rounding.Unit.KRONA;
    }

    @GetMapping("/{structure}/w/economy/amount")
    ModelAndView amount(Charter charter, Language language, @RequestParam Map<String, String> values) {
        return answers.ask(charter, language, values, AMOUNT);
    }

    @PostMapping("/{structure}/w/economy/amount")
    ModelAndView setAmount(Charter charter, Language language, Actor actor, @RequestParam Map<String, String> values) {
        return answers.carryOut(charter, language, values, AMOUNT, forms -> {
            var filled = forms.filled();
            var amount = new BaseAmount(
                    forms.pot(),
                    forms.year(),
                    filled.text("side"),
                    filled.neededMoney("amount"),
                    status(filled),
                    filled.day("known"),
                    FactController.source(charter, filled));
            if (!filled.isWhole()) {
                return null;
            }
            setAmount.handle(
                    new SetAmount.Command(
                            charter.origin().structure(), amount, filled.whole("seen"), filled.text("reason")),
                    actor);
            return forms.after("amount");
        });
    }

    private static Pot.Status status(Filled filled) {
        for (var status : Pot.Status.values()) {
            if (status.name().equals(filled.raw("status"))) {
                return status;
            }
        }
        return Pot.Status.PRELIMINARY;
    }

    @GetMapping("/{structure}/w/economy/addition")
    ModelAndView addition(Charter charter, Language language, @RequestParam Map<String, String> values) {
        return answers.ask(charter, language, values, ADDITION);
    }

    @PostMapping("/{structure}/w/economy/addition")
    ModelAndView add(Charter charter, Language language, Actor actor, @RequestParam Map<String, String> values) {
        return answers.carryOut(charter, language, values, ADDITION, forms -> {
            var filled = forms.filled();
            var addition = new PartyAmount(
                    forms.pot(),
                    forms.year(),
                    filled.needed("party"),
                    filled.neededMoney("amount"),
                    FactController.source(charter, filled));
            var reason = filled.needed("reason");
            if (!filled.isWhole()) {
                return null;
            }
            addToYear.handle(
                    new AddToYear.Command(charter.origin().structure(), addition, filled.whole("seen"), reason), actor);
            return forms.after("addition");
        });
    }
}
