package se.radslag.economy.web.invoices;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.economy.out.ChoosePayee;
import se.radslag.kernel.Actor;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where it is chosen who is paid, and so invoices the others. */
@Controller
class PayeeController {

    private final InvoicesPages pages;
    private final ChoosePayee choose;

    PayeeController(InvoicesPages pages, ChoosePayee choose) {
        this.pages = pages;
        this.choose = choose;
    }

    @GetMapping("/{structure}/w/economy/payee")
    ModelAndView payee(Charter charter, Language language, Typed typed) {
        forms(charter, language, typed).chosen();
        return asking(charter, language, typed).opened();
    }

    @PostMapping("/{structure}/w/economy/payee")
    ModelAndView choose(Charter charter, Language language, Actor actor, Typed typed) {
        var forms = forms(charter, language, typed);
        return asking(charter, language, typed)
                .sent(forms::payee, command -> choose.handle(command, actor), forms.onwards());
    }

    private Asking asking(Charter charter, Language language, Typed typed) {
        return new Asking(typed, trouble -> forms(charter, language, typed).payee(trouble));
    }

    private BillingForms forms(Charter charter, Language language, Typed typed) {
        return new BillingForms(charter, language, pages.known(charter), typed);
    }
}
