package se.radslag.economy.out;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import se.radslag.charter.Charter;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;

/** What must hold before a party's details for invoices are kept. */
final class BillingRules {

    private static final Set<Actor.Role> ENTERING = Set.of(Actor.Role.OPERATOR, Actor.Role.COORDINATOR);

    private BillingRules() {}

    static Verdicts check(Billing billing, Actor actor) {
        return Verdicts.of(
                mayEnter(actor),
                organisationIsRight(billing),
                schemeIsKnown(billing),
                endpointIsRight(billing),
                postcodeIsRight(billing),
                mailIsRight(billing),
                bankgiroIsRight(billing),
                vatIsKnown(billing),
                vatNumberIsRight(billing));
    }

    /** Only a party pays or is paid. */
    static Verdict isParty(Charter charter, String party) {
        return Verdict.product(
                        "economy-invoice.rule.is-party", charter.parties().containsKey(party))
                .facts("party", party);
    }

    /** Entering is the work of operators and coordinators. */
    static Verdict mayEnter(Actor actor) {
        return Verdict.product(
                "economy-invoice.rule.may-enter", actor.roles().stream().anyMatch(ENTERING::contains));
    }

    /** Ten digits whose last one checks the others. */
    static Verdict organisationIsRight(Billing billing) {
        return right("economy-invoice.rule.organisation", billing, Detail.ORGANISATION, BillingRules::isOrganisation);
    }

    private static boolean isOrganisation(String number) {
        return number.matches("\\d{6}-?\\d{4}") && CheckDigits.luhn(number.replace("-", ""));
    }

    static Verdict schemeIsKnown(Billing billing) {
        return right("economy-invoice.rule.scheme", billing, Detail.SCHEME, Set.of("0007", "0088")::contains);
    }

    /** The address fits the register that it is said to be in. */
    static Verdict endpointIsRight(Billing billing) {
        boolean gln = "0088".equals(billing.details().get(Detail.SCHEME));
        return right(
                "economy-invoice.rule.endpoint",
                billing,
                Detail.ENDPOINT,
                id -> gln ? id.matches("\\d{13}") && CheckDigits.gln(id) : isOrganisation(id));
    }

    static Verdict postcodeIsRight(Billing billing) {
        return right("economy-invoice.rule.postcode", billing, Detail.POSTCODE, code -> code.matches("\\d{3} ?\\d{2}"));
    }

    static Verdict mailIsRight(Billing billing) {
        return right(
                "economy-invoice.rule.mail",
                billing,
                Detail.MAIL,
                mail -> mail.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"));
    }

    /** Seven or eight digits whose last one checks the others. */
    static Verdict bankgiroIsRight(Billing billing) {
        return right(
                "economy-invoice.rule.bankgiro",
                billing,
                Detail.BANKGIRO,
                number -> number.matches("\\d{3,4}-?\\d{4}") && CheckDigits.luhn(number.replace("-", "")));
    }

    static Verdict vatIsKnown(Billing billing) {
        return right(
                "economy-invoice.rule.vat",
                billing,
                Detail.VAT,
                vat -> Arrays.stream(Vat.values())
                        .anyMatch(known -> known.name().equals(vat)));
    }

    static Verdict vatNumberIsRight(Billing billing) {
        return right(
                "economy-invoice.rule.vat-number", billing, Detail.VAT_NUMBER, number -> number.matches("SE\\d{12}"));
    }

    /** What has not been entered is not wrong. */
    private static Verdict right(String message, Billing billing, Detail detail, Predicate<String> test) {
        return Verdict.product(message, billing.get(detail).map(test::test).orElse(true))
                .facts("detail", detail.id());
    }
}
