package se.radslag.economy.web.entering;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.economy.ledger.AddToYear;
import se.radslag.economy.ledger.SetAmount;
import se.radslag.economy.ledger.SetYear;
import se.radslag.economy.web.CostVisit;
import se.radslag.kernel.Actor;

/** Where a year is set: how it is worked out, what it amounts to, what somebody pays on top. */
@Controller
class SettingController {

    private static final WorkForm CHOICE = new WorkForm("choice", WorkForms::choice, Standings::choice, "counting");
    private static final WorkForm AMOUNT =
            new WorkForm("amount", WorkForms::amount, Standings::amount, "amount", "known");
    private static final WorkForm ADDITION =
            new WorkForm("addition", WorkForms::addition, Standings::addition, "amount");

    private final SetYear setYear;
    private final SetAmount setAmount;
    private final AddToYear addToYear;

    SettingController(SetYear setYear, SetAmount setAmount, AddToYear addToYear) {
        this.setYear = setYear;
        this.setAmount = setAmount;
        this.addToYear = addToYear;
    }

    @GetMapping("/{structure}/w/economy/choice")
    ModelAndView choice(CostVisit visit) {
        return CHOICE.opened(visit);
    }

    @PostMapping("/{structure}/w/economy/choice")
    ModelAndView setYear(CostVisit visit, Actor actor) {
        return CHOICE.sent(visit, new TypedWork(visit)::choice, command -> setYear.handle(command, actor));
    }

    @GetMapping("/{structure}/w/economy/amount")
    ModelAndView amount(CostVisit visit) {
        return AMOUNT.opened(visit);
    }

    @PostMapping("/{structure}/w/economy/amount")
    ModelAndView setAmount(CostVisit visit, Actor actor) {
        return AMOUNT.sent(visit, new TypedWork(visit)::amount, command -> setAmount.handle(command, actor));
    }

    @GetMapping("/{structure}/w/economy/addition")
    ModelAndView addition(CostVisit visit) {
        return ADDITION.opened(visit);
    }

    @PostMapping("/{structure}/w/economy/addition")
    ModelAndView add(CostVisit visit, Actor actor) {
        return ADDITION.sent(visit, new TypedWork(visit)::addition, command -> addToYear.handle(command, actor));
    }
}
