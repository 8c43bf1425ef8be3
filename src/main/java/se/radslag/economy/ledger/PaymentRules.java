package se.radslag.economy.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Money;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;

/** What must hold before a payment is written down or taken back. */
final class PaymentRules {

    private PaymentRules() {}

    static Verdicts paid(LedgerYear year, Payment payment, LocalDate today, Actor actor) {
        return Verdicts.of(
                FactRules.mayKeep(actor),
                hasInstalment(year, payment.party(), payment.instalment()),
                isSome(payment.amount()),
                hasHappened(payment.day(), today));
    }

    static Verdict hasInstalment(LedgerYear year, String party, int instalment) {
        boolean planned = year.instalments(party).stream().anyMatch(one -> one.number() == instalment);
        return Verdict.product("economy.rule.payment.instalment", planned)
                .facts("party", party, "year", String.valueOf(year.year()), "number", instalment);
    }

    static Verdict isSome(Money amount) {
        return Verdict.product("economy.rule.payment.amount", amount.ore() != 0);
    }

    static Verdict hasHappened(LocalDate day, LocalDate today) {
        return Verdict.product("economy.rule.payment.day", !day.isAfter(today)).facts("day", day);
    }

    static Verdicts takenBack(LedgerYear year, @Nullable Payment payment, int number, Actor actor) {
        return Verdicts.of(
                FactRules.mayKeep(actor),
                Verdict.product("economy.rule.payment.there", payment != null && payment.reverses() == null)
                        .facts("number", number),
                isTakenBackOnce(year, payment, number));
    }

    static Verdict isTakenBackOnce(LedgerYear year, @Nullable Payment payment, int number) {
        boolean before = payment != null
                && year.payments().rows().stream()
                        .map(Row::value)
                        .filter(other -> other.party().equals(payment.party()))
                        .anyMatch(other -> Integer.valueOf(number).equals(other.reverses()));
        return Verdict.product("economy.rule.payment.once", !before).facts("number", number);
    }
}
