package se.radslag.economy.web.entering;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.economy.ledger.RecordPayment;
import se.radslag.economy.ledger.ReversePayment;
import se.radslag.economy.web.TypedSums;
import se.radslag.economy.web.entering.WorkAnswers.Asked;
import se.radslag.kernel.Actor;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.form.Typed;

/** Where payments are written down and taken back. */
@Controller
class PaymentController {

    private static final Asked PAYMENT = new Asked("payment", WorkForms::payment, Standings::payment, "amount");
    private static final Asked REVERSAL = new Asked("reversal", WorkForms::reversal, Standings::payment, "reason");

    private final WorkAnswers answers;
    private final RecordPayment record;
    private final ReversePayment reverse;

    PaymentController(WorkAnswers answers, RecordPayment record, ReversePayment reverse) {
        this.answers = answers;
        this.record = record;
        this.reverse = reverse;
    }

    @GetMapping("/{structure}/w/economy/payment")
    ModelAndView payment(Charter charter, Language language, Typed typed) {
        return answers.ask(charter, language, typed, PAYMENT);
    }

    @PostMapping("/{structure}/w/economy/payment")
    ModelAndView record(Charter charter, Language language, Actor actor, Typed typed) {
        return answers.carryOut(charter, language, typed, PAYMENT, forms -> {
            typed.needed("instalment");
            var amount = TypedSums.neededMoney(typed, "amount");
            var day = typed.neededDay("day");
            var reference = typed.text("reference");
            if (!typed.isWhole()) {
                return null;
            }
            record.handle(
                    new RecordPayment.Command(
                            charter.origin().structure(),
                            forms.pot(),
                            forms.year(),
                            typed.raw("party"),
                            typed.whole("instalment", 0),
                            amount,
                            day,
                            reference,
                            typed.seen()),
                    actor);
            return forms.after("payment");
        });
    }

    @GetMapping("/{structure}/w/economy/reversal")
    ModelAndView reversal(Charter charter, Language language, Typed typed) {
        return answers.ask(charter, language, typed, REVERSAL);
    }

    @PostMapping("/{structure}/w/economy/reversal")
    ModelAndView reverse(Charter charter, Language language, Actor actor, Typed typed) {
        return answers.carryOut(charter, language, typed, REVERSAL, forms -> {
            var reason = typed.needed("reason");
            if (!typed.isWhole()) {
                return null;
            }
            reverse.handle(
                    new ReversePayment.Command(
                            charter.origin().structure(),
                            forms.pot(),
                            forms.year(),
                            typed.raw("party"),
                            typed.whole("number", 0),
                            reason,
                            typed.seen()),
                    actor);
            return forms.after("reversal");
        });
    }
}
