package se.radslag.economy.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.economy.ledger.RecordPayment;
import se.radslag.economy.ledger.ReversePayment;
import se.radslag.economy.web.WorkAnswers.Asked;
import se.radslag.kernel.Actor;
import se.radslag.platform.text.Language;

/** Where payments are written down and taken back. */
@Controller
class PaymentController {

    private static final Asked PAYMENT = new Asked(WorkForms::payment, Standings::payment, "amount");
    private static final Asked REVERSAL = new Asked(WorkForms::reversal, Standings::payment, "reason");

    private final WorkAnswers answers;
    private final RecordPayment record;
    private final ReversePayment reverse;

    PaymentController(WorkAnswers answers, RecordPayment record, ReversePayment reverse) {
        this.answers = answers;
        this.record = record;
        this.reverse = reverse;
    }

    @GetMapping("/{structure}/w/economy/payment")
    ModelAndView payment(Charter charter, Language language, @RequestParam Map<String, String> values) {
        return answers.ask(charter, language, values, PAYMENT);
    }

    @PostMapping("/{structure}/w/economy/payment")
    ModelAndView record(Charter charter, Language language, Actor actor, @RequestParam Map<String, String> values) {
        return answers.carryOut(charter, language, values, PAYMENT, forms -> {
            var filled = forms.filled();
            filled.needed("instalment");
            var amount = filled.neededMoney("amount");
            var day = filled.neededDay("day");
            var reference = filled.text("reference");
            if (!filled.isWhole()) {
                return null;
            }
            record.handle(
                    new RecordPayment.Command(
                            charter.origin().structure(),
                            forms.pot(),
                            forms.year(),
                            filled.raw("party"),
                            filled.whole("instalment"),
                            amount,
                            day,
                            reference,
                            filled.whole("seen")),
                    actor);
            return forms.after("payment");
        });
    }

    @GetMapping("/{structure}/w/economy/reversal")
    ModelAndView reversal(Charter charter, Language language, @RequestParam Map<String, String> values) {
        return answers.ask(charter, language, values, REVERSAL);
    }

    @PostMapping("/{structure}/w/economy/reversal")
    ModelAndView reverse(Charter charter, Language language, Actor actor, @RequestParam Map<String, String> values) {
        return answers.carryOut(charter, language, values, REVERSAL, forms -> {
            var filled = forms.filled();
            var reason = filled.needed("reason");
            if (!filled.isWhole()) {
                return null;
            }
            reverse.handle(
                    new ReversePayment.Command(
                            charter.origin().structure(),
                            forms.pot(),
                            forms.year(),
                            filled.raw("party"),
                            filled.whole("number"),
                            reason,
                            filled.whole("seen")),
                    actor);
            return forms.after("reversal");
        });
    }
}
