package se.radslag.economy.web.invoices;

import static se.radslag.platform.web.form.Question.list;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.economy.out.ChoosePayee;
import se.radslag.economy.web.PartyNames;
import se.radslag.kernel.Actor;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.form.FormPage;
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
        var known = pages.known(charter).payee();
        typed.set("seen", known == null ? 0 : known.sequence())
                .set(BillingController.PARTY, known == null ? "" : known.party());
        return paid(charter, language, typed).answer();
    }

    @PostMapping("/{structure}/w/economy/payee")
    ModelAndView choose(Charter charter, Language language, Actor actor, Typed typed) {
        var party = typed.needed(BillingController.PARTY);
        if (!typed.isWhole()) {
            return paid(charter, language, typed).answer();
        }
        choose.handle(new ChoosePayee.Command(charter.origin().structure(), party, typed.seen()), actor);
        return new ModelAndView("redirect:/" + charter.id() + "/w/economy/invoices");
    }

    private static FormPage paid(Charter charter, Language language, Typed typed) {
        var texts = Texts.in(language);
        return BillingController.form(charter, texts, language, "economy-invoice.payee", typed)
                .says(texts.say("economy-invoice.payee.before"))
                .asks(list(BillingController.PARTY, PartyNames.choice(charter, language)))
                .sentTo("/" + charter.id() + "/w/economy/payee");
    }
}
