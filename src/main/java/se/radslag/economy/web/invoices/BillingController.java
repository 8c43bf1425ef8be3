package se.radslag.economy.web.invoices;

import static se.radslag.platform.web.form.Question.list;
import static se.radslag.platform.web.form.Question.text;

import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.economy.out.Detail;
import se.radslag.economy.out.EnterBilling;
import se.radslag.economy.out.Vat;
import se.radslag.economy.web.PartyNames;
import se.radslag.kernel.Actor;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Attempt;
import se.radslag.platform.web.form.Form;
import se.radslag.platform.web.form.FormPage;
import se.radslag.platform.web.form.FormWords;
import se.radslag.platform.web.form.Option;
import se.radslag.platform.web.form.Question;
import se.radslag.platform.web.form.Typed;

/** The basis of invoices: what there is, what is missing, and where that is entered. */
@Controller
class BillingController {

    static final String PARTY = "party";

    private final InvoicesPages pages;
    private final EnterBilling enter;

    BillingController(InvoicesPages pages, EnterBilling enter) {
        this.pages = pages;
        this.enter = enter;
    }

    @GetMapping("/{structure}/w/economy/invoices")
    ModelAndView invoices(Charter charter, Language language, @RequestParam(required = false) @Nullable Integer year) {
        return new ModelAndView("economy/invoices/page").addObject("page", pages.page(charter, year, language));
    }

    @GetMapping("/{structure}/w/economy/billing")
    ModelAndView form(Charter charter, Language language, Typed typed) {
        var known = pages.known(charter).of(party(charter, typed));
        known.details().forEach((detail, value) -> typed.set(detail.id(), value));
        typed.set(PARTY, known.party()).set("seen", known.sequence());
        return billing(charter, language, typed).answer();
    }

    @PostMapping("/{structure}/w/economy/billing")
    ModelAndView enter(Charter charter, Language language, Actor actor, Typed typed) {
        var party = party(charter, typed);
        return Attempt.of(
                () -> {
                    var details = new EnumMap<Detail, String>(Detail.class);
                    for (var detail : Detail.values()) {
                        var text = typed.text(detail.id());
                        if (text != null) {
                            details.put(detail, text);
                        }
                    }
                    if (!typed.isWhole()) {
                        return null;
                    }
                    enter.handle(
                            new EnterBilling.Command(charter.origin().structure(), party, details, typed.seen()),
                            actor);
                    return "/" + charter.id() + "/w/economy/invoices";
                },
                trouble -> {
                    if (trouble.refused() != null) {
                        typed.refused(
                                trouble.refused(),
                                verdict -> String.valueOf(verdict.facts().getOrDefault("detail", "name")));
                    }
                    return billing(charter, language, typed);
                });
    }

    private static String party(Charter charter, Typed typed) {
        if (!charter.parties().containsKey(typed.raw(PARTY))) {
            throw new NoSuchPage();
        }
        return typed.raw(PARTY);
    }

    private static FormPage billing(Charter charter, Language language, Typed typed) {
        var texts = Texts.in(language);
        return form(charter, texts, language, "economy-invoice.detail", typed)
                .title(PartyNames.last(charter, typed.raw(PARTY), language))
                .says(texts.say("economy-invoice.detail.before"), texts.say("economy-invoice.detail.before.seen"))
                .carries(PARTY)
                .asks(Stream.of(Detail.values())
                        .map(detail -> question(detail, texts).optional())
                        .toList())
                .sentTo("/" + charter.id() + "/w/economy/billing");
    }

    private static Question question(Detail detail, Texts texts) {
        return switch (detail) {
            case SCHEME ->
                list(
                        detail.id(),
                        Stream.of("0007", "0088")
                                .map(code -> new Option(code, texts.say("economy-invoice.detail.scheme." + code)))
                                .toList());
            case VAT ->
                list(
                        detail.id(),
                        Stream.of(Vat.values())
                                .map(vat -> new Option(vat.name(), texts.say("economy-invoice.detail.vat." + vat.id())))
                                .toList());
            default -> text(detail.id());
        };
    }

    static Form form(Charter charter, Texts texts, Language language, String words, Typed typed) {
        return new Form(new FormWords(texts, words), typed)
                .under(List.of(
                        new Crumb(charter.title().in(language.tag()), "/" + charter.id()),
                        new Crumb(texts.say("economy-invoice.title"), "/" + charter.id() + "/w/economy/invoices")))
                .hidden("seen", typed.seen());
    }
}
