package se.radslag.economy.web.entering;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.economy.ledger.RecordPayment;
import se.radslag.economy.ledger.ReversePayment;
import se.radslag.economy.web.CostVisit;
import se.radslag.kernel.Actor;

/** Where payments are written down and taken back. */
@Controller
class PaymentController {

    private static final WorkForm PAYMENT = new WorkForm("payment", WorkForms::payment, Standings::payment, "amount");
    private static final WorkForm REVERSAL =
            new WorkForm("reversal", WorkForms::reversal, Standings::payment, "reason");

    private final RecordPayment record;
    private final ReversePayment reverse;

    PaymentController(RecordPayment record, ReversePayment reverse) {
        this.record = record;
        this.reverse = reverse;
    }

    @GetMapping("/{structure}/w/economy/payment")
    ModelAndView payment(CostVisit visit) {
        return PAYMENT.opened(visit);
    }

    @PostMapping("/{structure}/w/economy/payment")
    ModelAndView record(CostVisit visit, Actor actor) {
        return PAYMENT.sent(visit, new TypedWork(visit)::payment, command -> record.handle(command, actor));
    }

    @GetMapping("/{structure}/w/economy/reversal")
    ModelAndView reversal(CostVisit visit) {
        return REVERSAL.opened(visit);
    }

    @PostMapping("/{structure}/w/economy/reversal")
    ModelAndView reverse(CostVisit visit, Actor actor) {
        return REVERSAL.sent(visit, new TypedWork(visit)::reversal, command -> reverse.handle(command, actor));
    }
}
