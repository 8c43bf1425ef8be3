package se.radslag.economy.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Text;
import se.radslag.economy.domain.IndexValue;
import se.radslag.economy.domain.Measure;
import se.radslag.economy.ledger.EnterCount;
import se.radslag.economy.ledger.EnterIndexValue;
import se.radslag.economy.ledger.EnterPaidBefore;
import se.radslag.economy.ledger.PartyAmount;
import se.radslag.economy.web.WorkAnswers.Asked;
import se.radslag.kernel.Actor;
import se.radslag.platform.text.Language;

/** Where what others have counted, published and paid is entered and corrected. */
@Controller
class FactController {

    private static final Asked COUNT = new Asked(WorkForms::count, Standings::count, "value");
    private static final Asked INDEX = new Asked(WorkForms::index, Standings::index, "percent");
    private static final Asked PAID = new Asked(WorkForms::paidBefore, Standings::paidBefore, "amount");

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
    ModelAndView count(Charter charter, Language language, @RequestParam Map<String, String> values) {
        return answers.ask(charter, language, values, COUNT);
    }

    @PostMapping("/{structure}/w/economy/count")
    ModelAndView enterCount(Charter charter, Language language, Actor actor, @RequestParam Map<String, String> values) {
        return answers.carryOut(charter, language, values, COUNT, forms -> {
            var filled = forms.filled();
            var count = new Measure(
                    Standings.measure(filled),
                    filled.needed("party"),
                    filled.neededDay("day"),
                    filled.neededNumber("value"),
                    filled.day("published"),
                    source(charter, filled));
            if (!filled.isWhole()) {
                return null;
            }
            enterCount.handle(
                    new EnterCount.Command(
                            charter.origin().structure(), count, filled.whole("seen"), filled.text("reason")),
                    actor);
            return after(forms, "count");
        });
    }

    @GetMapping("/{structure}/w/economy/index")
    ModelAndView index(Charter charter, Language language, @RequestParam Map<String, String> values) {
        return answers.ask(charter, language, values, INDEX);
    }

    @PostMapping("/{structure}/w/economy/index")
    ModelAndView enterIndex(Charter charter, Language language, Actor actor, @RequestParam Map<String, String> values) {
        return answers.carryOut(charter, language, values, INDEX, forms -> {
            var filled = forms.filled();
            var value = new IndexValue(
                    filled.needed("series"),
                    filled.neededYear("of-year"),
                    filled.neededNumber("percent"),
                    filled.raw("kind").equals("FORECAST") ? IndexValue.Kind.FORECAST : IndexValue.Kind.OUTTURN,
                    filled.day("edition"),
                    source(charter, filled));
            if (!filled.isWhole()) {
                return null;
            }
            enterIndex.handle(
                    new EnterIndexValue.Command(
                            charter.origin().structure(), value, filled.whole("seen"), filled.text("reason")),
                    actor);
            return after(forms, "index");
        });
    }

    @GetMapping("/{structure}/w/economy/paid-before")
    ModelAndView paid(Charter charter, Language language, @RequestParam Map<String, String> values) {
        return answers.ask(charter, language, values, PAID);
    }

    @PostMapping("/{structure}/w/economy/paid-before")
    ModelAndView enterPaid(Charter charter, Language language, Actor actor, @RequestParam Map<String, String> values) {
        return answers.carryOut(charter, language, values, PAID, forms -> {
            var filled = forms.filled();
            var paid = new PartyAmount(
                    forms.pot(),
                    filled.neededYear("of-year"),
                    filled.needed("party"),
                    filled.neededMoney("amount"),
                    source(charter, filled));
            if (!filled.isWhole()) {
                return null;
            }
            enterPaid.handle(
                    new EnterPaidBefore.Command(
                            charter.origin().structure(), paid, filled.whole("seen"), filled.text("reason")),
                    actor);
            return after(forms, "paid-before");
        });
    }

    static Text source(Charter charter, Filled filled) {
        return Text.of(charter.language(), filled.needed("source"));
    }

    static @Nullable String after(WorkForms forms, String done) {
        return forms.pot().isEmpty() ? forms.view().paths().work() + "?done=" + done : forms.after(done);
    }
}
