package se.radslag.economy.web;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.economy.out.ChoosePayee;
import se.radslag.economy.out.Detail;
import se.radslag.economy.out.EnterBilling;
import se.radslag.economy.out.Vat;
import se.radslag.economy.web.ActPage.Input;
import se.radslag.economy.web.ActPage.Option;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Crumb;

/** The basis of invoices: what there is, what is missing, and where that is entered. */
@Controller
class BillingController {

    private static final String PARTY = "party";

    private final InvoicesPages pages;
    private final EnterBilling enter;
    private final ChoosePayee choose;

    BillingController(InvoicesPages pages, EnterBilling enter, ChoosePayee choose) {
        this.pages = pages;
        this.enter = enter;
        this.choose = choose;
    }

    @GetMapping("/{structure}/w/economy/invoices")
    ModelAndView invoices(Charter charter, Language language, @RequestParam(required = false) @Nullable Integer year) {
        return new ModelAndView("economy/invoices/page").addObject("page", pages.page(charter, year, language));
    }

    @GetMapping("/{structure}/w/economy/billing")
    ModelAndView form(Charter charter, Language language, @RequestParam Map<String, String> typed) {
        var known = pages.known(charter).of(party(charter, typed));
        var values = new HashMap<String, String>();
        known.details().forEach((detail, value) -> values.put(detail.id(), value));
        values.put(PARTY, known.party());
        values.put("seen", String.valueOf(known.sequence()));
        return show(charter, language, asked(language, values));
    }

    @PostMapping("/{structure}/w/economy/billing")
    ModelAndView enter(Charter charter, Language language, Actor actor, @RequestParam Map<String, String> typed) {
        var party = party(charter, typed);
        var form = asked(language, typed);
        var details = new EnumMap<Detail, String>(Detail.class);
        for (var detail : Detail.values()) {
            var text = form.text(detail.id());
            if (text != null) {
                details.put(detail, text);
            }
        }
        if (!form.isWhole()) {
            return show(charter, language, form);
        }
        try {
            enter.handle(new EnterBilling.Command(charter.origin().structure(), party, details, form.seen()), actor);
            return new ModelAndView("redirect:/" + charter.id() + "/w/economy/invoices");
        } catch (Refused refused) {
            var fields = new HashMap<String, String>();
            refused.verdicts()
                    .broken()
                    .forEach(verdict -> fields.put(
                            verdict.message(), String.valueOf(verdict.facts().getOrDefault("detail", "name"))));
            form.refused(refused.verdicts(), fields);
            return show(charter, language, form);
        }
    }

    private static String party(Charter charter, Map<String, String> typed) {
        var party = typed.getOrDefault(PARTY, "");
        if (!charter.parties().containsKey(party)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return party;
    }

    private static ActForm asked(Language language, Map<String, String> typed) {
        var texts = Texts.in(language);
        var form = new ActForm(texts, "economy-invoice.detail", typed);
        for (var detail : Detail.values()) {
            switch (detail) {
                case SCHEME ->
                    form.choose(
                            detail.id(),
                            false,
                            Stream.of("0007", "0088")
                                    .map(code -> new Option(code, texts.say("economy-invoice.detail.scheme." + code)))
                                    .toList());
                case VAT ->
                    form.choose(
                            detail.id(),
                            false,
                            Stream.of(Vat.values())
                                    .map(vat ->
                                            new Option(vat.name(), texts.say("economy-invoice.detail.vat." + vat.id())))
                                    .toList());
                default -> form.ask(Input.TEXT, detail.id(), false);
            }
        }
        return form;
    }

    private static ModelAndView show(Charter charter, Language language, ActForm form) {
        var texts = Texts.in(language);
        var name = charter.name(form.raw(PARTY), LineRoom.LAST, language.tag());
        return form.show(
                crumbs(charter, language),
                texts.say("economy-invoice.form.title", name),
                List.of(texts.say("economy-invoice.form.before"), texts.say("economy-invoice.form.seen")),
                "/" + charter.id() + "/w/economy/billing",
                Map.of(PARTY, form.raw(PARTY), "seen", String.valueOf(form.seen())));
    }

    private static List<Crumb> crumbs(Charter charter, Language language) {
        return List.of(
                new Crumb(charter.title().in(language.tag()), "/" + charter.id()),
                new Crumb(Texts.in(language).say("economy-invoice.title"), "/" + charter.id() + "/w/economy/invoices"));
    }

    @GetMapping("/{structure}/w/economy/payee")
    ModelAndView payee(Charter charter, Language language, @RequestParam Map<String, String> typed) {
        var known = pages.known(charter).payee();
        var values = new HashMap<>(typed);
        values.put("seen", String.valueOf(known == null ? 0 : known.sequence()));
        values.put(PARTY, known == null ? "" : known.party());
        return payee(charter, language, paid(charter, language, values));
    }

    @PostMapping("/{structure}/w/economy/payee")
    ModelAndView choose(Charter charter, Language language, Actor actor, @RequestParam Map<String, String> typed) {
        var form = paid(charter, language, typed);
        var party = form.needed(PARTY);
        if (!form.isWhole()) {
            return payee(charter, language, form);
        }
        choose.handle(new ChoosePayee.Command(charter.origin().structure(), party, form.seen()), actor);
        return new ModelAndView("redirect:/" + charter.id() + "/w/economy/invoices");
    }

    private static ActForm paid(Charter charter, Language language, Map<String, String> typed) {
        return new ActForm(Texts.in(language), "economy-invoice.payee", typed)
                .choose(PARTY, true, LineRoom.parties(charter, language));
    }

    private static ModelAndView payee(Charter charter, Language language, ActForm form) {
        var texts = Texts.in(language);
        return form.show(
                crumbs(charter, language),
                texts.say("economy-invoice.payee.title"),
                List.of(texts.say("economy-invoice.payee.before")),
                "/" + charter.id() + "/w/economy/payee",
                Map.of("seen", String.valueOf(form.seen())));
    }
}
