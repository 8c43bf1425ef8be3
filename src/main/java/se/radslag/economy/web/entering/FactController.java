package se.radslag.economy.web.entering;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.economy.ledger.EnterCount;
import se.radslag.economy.ledger.EnterIndexValue;
import se.radslag.economy.ledger.EnterPaidBefore;
import se.radslag.economy.web.CostVisit;
import se.radslag.kernel.Actor;

/** Where what others have counted, published and paid is entered and corrected. */
@Controller
class FactController {

    private static final WorkForm COUNT =
            new WorkForm("count", WorkForms::count, Standings::count, "value", "published");
    private static final WorkForm INDEX =
            new WorkForm("index", WorkForms::index, Standings::index, "percent", "edition");
    private static final WorkForm PAID =
            new WorkForm("paid-before", WorkForms::paidBefore, Standings::paidBefore, "amount");

    private final EnterCount enterCount;
    private final EnterIndexValue enterIndex;
    private final EnterPaidBefore enterPaid;

    FactController(EnterCount enterCount, EnterIndexValue enterIndex, EnterPaidBefore enterPaid) {
        this.enterCount = enterCount;
        this.enterIndex = enterIndex;
        this.enterPaid = enterPaid;
    }

    @GetMapping("/{structure}/w/economy/count")
    ModelAndView count(CostVisit visit) {
        return COUNT.opened(visit);
    }

    @PostMapping("/{structure}/w/economy/count")
    ModelAndView enterCount(CostVisit visit, Actor actor) {
        return COUNT.sent(visit, new TypedWork(visit)::count, command -> enterCount.handle(command, actor));
    }

    @GetMapping("/{structure}/w/economy/index")
    ModelAndView index(CostVisit visit) {
        return INDEX.opened(visit);
    }

    @PostMapping("/{structure}/w/economy/index")
    ModelAndView enterIndex(CostVisit visit, Actor actor) {
        return INDEX.sent(visit, new TypedWork(visit)::index, command -> enterIndex.handle(command, actor));
    }

    @GetMapping("/{structure}/w/economy/paid-before")
    ModelAndView paid(CostVisit visit) {
        return PAID.opened(visit);
    }

    @PostMapping("/{structure}/w/economy/paid-before")
    ModelAndView enterPaid(CostVisit visit, Actor actor) {
        return PAID.sent(visit, new TypedWork(visit)::paidBefore, command -> enterPaid.handle(command, actor));
    }
}
