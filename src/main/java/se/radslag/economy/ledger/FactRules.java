package se.radslag.economy.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.economy.domain.Measure;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Money;
import se.radslag.kernel.Verdict;

/** What must hold before a fact is entered; product rules, since no agreement speaks of keeping books. */
final class FactRules {

    private FactRules() {}

    /** Costs are kept by the secretariat: operators and coordinators. */
    static Verdict mayKeep(Actor actor) {
        return Verdict.product(
                "economy.rule.may-keep", actor.is(Actor.Role.OPERATOR) || actor.is(Actor.Role.COORDINATOR));
    }

    static Verdict isParty(Charter charter, String party) {
        return Verdict.product("economy.rule.party", charter.parties().containsKey(party))
                .facts("party", party);
    }

    static Verdict isPot(CostLedger ledger, String pot) {
        return Verdict.product("economy.rule.pot", ledger.pots().contains(pot)).facts("pot", pot);
    }

    /** People come one by one and there are always some; what else is counted may be nothing, never less. */
    static Verdict countIsPossible(Measure count) {
        boolean people = count.kind() == Measure.Kind.POPULATION;
        boolean whole = count.value().stripTrailingZeros().scale() <= 0;
        return Verdict.product(
                        "economy.rule.count",
                        people
                                ? count.value().signum() > 0 && whole
                                : count.value().signum() >= 0)
                .facts("party", count.party(), "value", count.value());
    }

    /** Nothing is published before it is counted. */
    static Verdict isPublishedAfter(LocalDate day, @Nullable LocalDate published) {
        var verdict = Verdict.product("economy.rule.published", published == null || !published.isBefore(day));
        return published == null ? verdict : verdict.facts("day", day, "published", published);
    }

    /** A correction is known no earlier than what it corrects, so that what was charged before stays explained. */
    static Verdict isKnownLater(@Nullable LocalDate before, @Nullable LocalDate after) {
        boolean later = before == null || after != null && !after.isBefore(before);
        var verdict = Verdict.product("economy.rule.known-later", later);
        return before == null ? verdict : verdict.facts("before", before);
    }

    static Verdict reasonIsSaid(int seen, @Nullable String reason) {
        return Verdict.product("economy.rule.reason", seen == 0 || reason != null);
    }

    static Verdict isNotNegative(Money amount) {
        return Verdict.product("economy.rule.amount", amount.ore() >= 0);
    }

    /** A closed year never changes. */
    static Verdict isOpen(CostLedger ledger, String pot, int year) {
        return Verdict.product(
                        "economy.rule.close.open",
                        ledger.entered().closed(pot, year).isEmpty())
                .facts("year", String.valueOf(year));
    }

    /** Whole kronor and öre, of a size that adds up without error. */
    static Verdict isSane(BigDecimal percent) {
        return Verdict.product(
                        "economy.rule.percent",
                        percent.abs().compareTo(BigDecimal.valueOf(100)) < 0 && percent.scale() <= 6)
                .facts("percent", percent);
    }
}
