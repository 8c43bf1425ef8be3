package se.radslag.economy.web.invoices;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.economy.out.EnterBilling;
import se.radslag.economy.web.Shown;
import se.radslag.kernel.Actor;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** The basis of invoices: what there is, what is missing, and where that is entered. */
@Controller
class BillingController {

    private final InvoicesPages pages;
    private final EnterBilling enter;

    BillingController(InvoicesPages pages, EnterBilling enter) {
        this.pages = pages;
        this.enter = enter;
    }

    @GetMapping("/{structure}/w/economy/invoices")
    ModelAndView invoices(Charter charter, Language language, @RequestParam(required = false) @Nullable Integer year) {
        return Shown.page("economy/invoices/page", pages.page(charter, year, language));
    }

    @GetMapping("/{structure}/w/economy/billing")
    ModelAndView form(Charter charter, Language language, Typed typed) {
        forms(charter, language, typed).known();
        return asking(charter, language, typed).opened();
    }

    @PostMapping("/{structure}/w/economy/billing")
    ModelAndView enter(Charter charter, Language language, Actor actor, Typed typed) {
        var forms = forms(charter, language, typed);
        return asking(charter, language, typed)
                .sent(forms::billing, command -> enter.handle(command, actor), forms.onwards());
    }

    private Asking asking(Charter charter, Language language, Typed typed) {
        return new Asking(typed, trouble -> forms(charter, language, typed).billing(trouble));
    }

    private BillingForms forms(Charter charter, Language language, Typed typed) {
        return new BillingForms(charter, language, pages.known(charter), typed);
    }
}
