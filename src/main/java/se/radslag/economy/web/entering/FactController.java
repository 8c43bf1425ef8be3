package se.radslag.economy.web.entering;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.economy.domain.IndexValue;
import se.radslag.economy.domain.Measure;
import se.radslag.economy.ledger.EnterCount;
import se.radslag.economy.ledger.EnterIndexValue;
import se.radslag.economy.ledger.EnterPaidBefore;
import se.radslag.economy.ledger.PartyAmount;
import se.radslag.economy.web.TypedSums;
import se.radslag.economy.web.entering.WorkAnswers.Asked;
import se.radslag.kernel.Actor;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.form.Typed;

/** Where what others have counted, published and paid is entered and corrected. */
@Controller
class FactController {

    private static final Asked COUNT = new Asked("count", WorkForms::count, Standings::count, "value", "published");
    private static final Asked INDEX = new Asked("index", WorkForms::index, Standings::index, "percent", "edition");
    private static final Asked PAID = new Asked("paid-before", WorkForms::paidBefore, Standings::paidBefore, "amount");

    private final WorkAnswers answers;
    private final EnterCount enterCount;
    private final EnterIndexValue enterIndex;
    private final EnterPaidBefore enterPaid;

    FactController(WorkAnswers answers, EnterCount enterCount, EnterIndexValue enterIndex, EnterPaidBefore enterPaid) {
        this.answers = answers;
        this.enterCount = enterCount;
        this.enterIndex = enterIndex;
        this.enterPaid = enterPaid;
    }

    @GetMapping("/{structure}/w/economy/count")
    ModelAndView count(Charter charter, Language language, Typed typed) {
        return answers.ask(charter, language, typed, COUNT);
    }

    @PostMapping("/{structure}/w/economy/count")
    ModelAndView enterCount(Charter charter, Language language, Actor actor, Typed typed) {
        return answers.carryOut(charter, language, typed, COUNT, forms -> {
            var count = new Measure(
                    typed.one("measure", Measure.Kind.class, Measure.Kind.POPULATION),
                    typed.needed("party"),
                    typed.neededDay("day"),
                    TypedSums.neededNumber(typed, "value"),
                    typed.day("published"),
                    TypedSums.source(charter, typed));
            if (!typed.isWhole()) {
                return null;
            }
            enterCount.handle(
                    new EnterCount.Command(charter.origin().structure(), count, typed.seen(), typed.text("reason")),
                    actor);
            return after(forms, "count");
        });
    }

    @GetMapping("/{structure}/w/economy/index")
    ModelAndView index(Charter charter, Language language, Typed typed) {
        return answers.ask(charter, language, typed, INDEX);
    }

    @PostMapping("/{structure}/w/economy/index")
    ModelAndView enterIndex(Charter charter, Language language, Actor actor, Typed typed) {
        return answers.carryOut(charter, language, typed, INDEX, forms -> {
            var value = new IndexValue(
                    typed.needed("series"),
                    TypedSums.neededYear(typed, "of-year"),
                    TypedSums.neededNumber(typed, "percent"),
                    typed.raw("kind").equals("FORECAST") ? IndexValue.Kind.FORECAST : IndexValue.Kind.OUTTURN,
                    typed.day("edition"),
                    TypedSums.source(charter, typed));
            if (!typed.isWhole()) {
                return null;
            }
            enterIndex.handle(
                    new EnterIndexValue.Command(
                            charter.origin().structure(), value, typed.seen(), typed.text("reason")),
                    actor);
            return after(forms, "index");
        });
    }

    @GetMapping("/{structure}/w/economy/paid-before")
    ModelAndView paid(Charter charter, Language language, Typed typed) {
        return answers.ask(charter, language, typed, PAID);
    }

    @PostMapping("/{structure}/w/economy/paid-before")
    ModelAndView enterPaid(Charter charter, Language language, Actor actor, Typed typed) {
        return answers.carryOut(charter, language, typed, PAID, forms -> {
            var paid = new PartyAmount(
                    forms.pot(),
                    TypedSums.neededYear(typed, "of-year"),
                    typed.needed("party"),
                    TypedSums.neededMoney(typed, "amount"),
                    TypedSums.source(charter, typed));
            if (!typed.isWhole()) {
                return null;
            }
            enterPaid.handle(
                    new EnterPaidBefore.Command(charter.origin().structure(), paid, typed.seen(), typed.text("reason")),
                    actor);
            return after(forms, "paid-before");
        });
    }

    static @Nullable String after(WorkForms forms, String done) {
        return forms.pot().isEmpty() ? forms.view().paths().done(done) : forms.after(done);
    }
}
