package se.radslag.economy.web.invoices;

import static se.radslag.platform.web.form.Question.list;
import static se.radslag.platform.web.form.Question.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.radslag.charter.Charter;
import se.radslag.economy.out.Billing;
import se.radslag.economy.out.Billings;
import se.radslag.economy.out.ChoosePayee;
import se.radslag.economy.out.Detail;
import se.radslag.economy.out.EnterBilling;
import se.radslag.economy.out.Vat;
import se.radslag.economy.web.PartyNames;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Conflict;
import se.radslag.platform.web.form.Form;
import se.radslag.platform.web.form.FormPage;
import se.radslag.platform.web.form.FormWords;
import se.radslag.platform.web.form.Option;
import se.radslag.platform.web.form.Question;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** The forms of what an invoice must know, beside what is known of it at this moment. */
record BillingForms(Charter charter, Language language, Billings.Known now, Typed typed) {

    private static final String PARTY = "party";

    /** Fills in what is known of the party. */
    void known() {
        var billing = billingNow();
        billing.details().forEach((detail, value) -> typed.set(detail.id(), value));
        typed.set("seen", billing.sequence());
    }

    EnterBilling.Command billing() {
        var details = new EnumMap<Detail, String>(Detail.class);
        for (var detail : Detail.values()) {
            var text = typed.text(detail.id());
            if (text != null) {
                details.put(detail, text);
            }
        }
        return new EnterBilling.Command(charter.origin().structure(), party(), details, typed.seen());
    }

    FormPage billing(Trouble trouble) {
        if (trouble.refused() != null) {
            typed.refused(
                    trouble.refused(), verdict -> String.valueOf(verdict.facts().getOrDefault("detail", "name")));
        }
        var both = trouble.changed() ? both() : null;
        return form("economy-invoice.detail")
                .title(name(party()))
                .says(say("economy-invoice.detail.before"), say("economy-invoice.detail.before.seen"))
                .carries(PARTY, "seen")
                .asks(Stream.of(Detail.values())
                        .map(detail -> question(detail).optional())
                        .toList())
                .changed(both)
                .sentTo(work("billing"));
    }

    /** What another has entered that is otherwise than what was typed; the next press puts the typed on top of it. */
    private Conflict both() {
        var billing = billingNow();
        typed.set("seen", billing.sequence());
        var theirs = billing.details().entrySet().stream()
                .filter(each -> !each.getValue().equals(typed.raw(each.getKey().id())))
                .map(each -> say("economy-invoice.detail." + each.getKey().id()) + ": " + each.getValue())
                .toList();
        return new Conflict("", theirs.isEmpty() ? List.of(say("economy-invoice.detail.same")) : theirs);
    }

    /** Fills in who has been chosen. */
    void chosen() {
        var payee = now.payee();
        typed.set("seen", payee == null ? 0 : payee.sequence()).set(PARTY, payee == null ? "" : payee.party());
    }

    ChoosePayee.Command payee() {
        return new ChoosePayee.Command(charter.origin().structure(), typed.needed(PARTY), typed.seen());
    }

    FormPage payee(Trouble trouble) {
        if (trouble.refused() != null) {
            typed.refused(trouble.refused(), verdict -> PARTY);
        }
        var both = trouble.changed() ? bothChosen() : null;
        return form("economy-invoice.payee")
                .says(say("economy-invoice.payee.before"))
                .carries("seen")
                .asks(list(PARTY, PartyNames.choice(charter, language)))
                .changed(both)
                .sentTo(work("payee"));
    }

    private Conflict bothChosen() {
        var payee = Objects.requireNonNull(now.payee());
        typed.set("seen", payee.sequence());
        return new Conflict(name(typed.raw(PARTY)), List.of(name(payee.party())));
    }

    /** All that is known for invoices. */
    String onwards() {
        return work("invoices");
    }

    private Billing billingNow() {
        return now.of(party());
    }

    private String party() {
        if (!charter.parties().containsKey(typed.raw(PARTY))) {
            throw new NoSuchPage();
        }
        return typed.raw(PARTY);
    }

    private String name(String party) {
        return PartyNames.last(charter, party, language);
    }

    private Question question(Detail detail) {
        return switch (detail) {
            case SCHEME ->
                list(
                        detail.id(),
                        Stream.of("0007", "0088")
                                .map(code -> new Option(code, say("economy-invoice.detail.scheme." + code)))
                                .toList());
            case VAT ->
                list(
                        detail.id(),
                        Stream.of(Vat.values())
                                .map(vat -> new Option(vat.name(), say("economy-invoice.detail.vat." + vat.id())))
                                .toList());
            default -> text(detail.id());
        };
    }

    private Form form(String words) {
        return new Form(new FormWords(Texts.in(language), words), typed)
                .under(List.of(
                        new Crumb(charter.title().in(language.tag()), "/" + charter.id()),
                        new Crumb(say("economy-invoice.title"), work("invoices"))));
    }

    private String work(String place) {
        return "/" + charter.id() + "/w/economy/" + place;
    }

    private String say(String key) {
        return Texts.in(language).say(key);
    }
}
