package se.radslag.economy.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Pot;

/** What each circle has to share in a year: an amount that was set for it, else the year before with its index. */
final class Wholes {

    /**
     * What each circle shares.
     *
     * @param origin the year the amounts were set in, when that is an earlier one
     */
    record Amounts(Map<String, Figure> byCircle, @Nullable CostYear origin) {}

    private final Facts facts;
    private final Rounding rounding;
    private final Workings workings;

    Wholes(Facts facts, Rounding rounding, Workings workings) {
        this.facts = facts;
        this.rounding = rounding;
        this.workings = workings;
    }

    @Nullable
    Amounts of(Plan plan, @Nullable CostYear before) {
        var entered = facts.bases(plan.pot(), plan.year());
        var bases = entered.isEmpty() ? plan.bases() : entered;
        if (!bases.isEmpty()) {
            return set(plan, bases);
        } else if (plan.indexing() == null || before == null) {
            workings.missing(Problem.of("base-missing", "pot", plan.pot(), "year", String.valueOf(plan.year())));
            return null;
        }
        return uprated(plan, plan.indexing(), before);
    }

    private @Nullable Amounts set(Plan plan, List<BaseAmount> bases) {
        bases.stream().filter(base -> base.amount().ore() < 0).forEach(this::isNegative);
        if (bases.stream().anyMatch(base -> base.status() == Pot.Status.PRELIMINARY)) {
            workings.isPreliminary();
        }
        var sides = new TreeMap<String, Figure>();
        Figure whole = null;
        for (var base : bases) {
            var given = given(base, plan.clauses());
            if (base.side() == null) {
                whole = given;
            } else {
                sides.put(base.side(), given);
            }
        }
        return sides.isEmpty() ? shared(plan, Objects.requireNonNull(whole)) : bySide(plan, sides, whole);
    }

    private void isNegative(BaseAmount base) {
        workings.missing(Problem.of(
                "base-negative", "pot", base.pot(), "year", String.valueOf(base.year()), "amount", base.amount()));
    }

    private static Figure given(BaseAmount base, List<String> clauses) {
        return new Figure(
                base.amount(),
                new Reason(Formula.GIVEN, List.of(new Input.Given(Input.Role.WHOLE, base)), null, clauses));
    }

    /** Every side's amount was set by itself. */
    private @Nullable Amounts bySide(Plan plan, Map<String, Figure> sides, @Nullable Figure whole) {
        var sum = Figure.sum(sides);
        if (whole != null && !whole.amount().equals(sum.amount())) {
            workings.missing(Problem.of("base-sum", "whole", whole.amount(), "sum", sum.amount()));
        }
        if (plan.isTogether()) {
            return new Amounts(Map.of(Circle.ALL, sum), null);
        }
        for (var circle : plan.circles()) {
            if (!sides.containsKey(circle.id())) {
                workings.missing(
                        Problem.of("side-without-base", "side", circle.id(), "year", String.valueOf(plan.year())));
            }
        }
        return workings.stopped() ? null : new Amounts(sides, null);
    }

    private Amounts shared(Plan plan, Figure whole) {
        if (plan.circles().size() == 1) {
            return new Amounts(Map.of(plan.circles().getFirst().id(), whole), null);
        }
        if (plan.split().about()) {
            workings.note(Problem.of("about-taken-exactly"));
        }
        var agreed = new TreeMap<String, Share>();
        plan.split().sides().forEach(side -> agreed.put(side.id(), Objects.requireNonNull(side.agreed())));
        var amounts = new TreeMap<String, Figure>();
        Apportionment.of(whole.amount(), weights(agreed), rounding).forEach((side, amount) -> {
            var inputs = List.<Input>of(
                    new Input.Amount(Input.Role.WHOLE, null, whole),
                    new Input.Part(Input.Role.SHARE, Objects.requireNonNull(agreed.get(side))));
            amounts.put(
                    side,
                    new Figure(
                            amount,
                            new Reason(
                                    Formula.SHARE,
                                    inputs,
                                    rounding,
                                    plan.split().clauses())));
        });
        return new Amounts(amounts, null);
    }

    /** Shares as whole numbers in the same proportion. */
    private static Map<String, BigDecimal> weights(Map<String, Share> shares) {
        var common = shares.values().stream().map(Share::whole).reduce(BigInteger.ONE, BigInteger::multiply);
        var weights = new TreeMap<String, BigDecimal>();
        shares.forEach((side, share) ->
                weights.put(side, new BigDecimal(common.divide(share.whole()).multiply(share.part()))));
        return weights;
    }

    private @Nullable Amounts uprated(Plan plan, Indexing indexing, CostYear before) {
        var rates = new Rates(facts, workings).since(indexing, before, plan);
        if (rates.isEmpty()) {
            return null;
        }
        var from = indexing.compound() ? before : before.setIn();
        var amounts = new TreeMap<String, Figure>();
        for (var circle : plan.circles()) {
            amounts.put(circle.id(), Rates.uprated(amount(circle, from), rates, indexing, rounding));
        }
        return new Amounts(amounts, before.setIn());
    }

    private static Figure amount(Circle circle, CostYear year) {
        if (circle.id().equals(Circle.ALL)) {
            return year.total();
        }
        return year.side(circle.id())
                .map(SideAmount::figure)
                .orElseGet(() -> Figure.sum(year.of(circle.members().keySet())));
    }
}
