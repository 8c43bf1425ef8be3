package se.radslag.economy.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Works out what is levied on each party by itself, by a rate of what it has. */
final class Levying {

    private final Plan plan;
    private final Levy levy;
    private final Weights weights;
    private final Rounding rounding;
    private final Workings workings;

    Levying(Plan plan, Levy levy, Weights weights, Rounding rounding, Workings workings) {
        this.plan = plan;
        this.levy = levy;
        this.weights = weights;
        this.rounding = rounding;
        this.workings = workings;
    }

    /** What each pays; where the rate is only a ceiling, the most that each can come to pay. */
    SortedMap<String, Figure> parts() {
        if (levy.max()) {
            workings.isPreliminary();
            workings.note(Problem.of("levy-ceiling", "rate", levy.rate()));
        }
        return ceilings();
    }

    private SortedMap<String, Figure> ceilings() {
        var parts = new TreeMap<String, Figure>();
        for (var circle : plan.circles()) {
            for (var stretch : Stretch.of(plan, circle)) {
                weights.of(circle.key(), stretch)
                        .forEach(base -> parts.merge(
                                Objects.requireNonNull(base.party()),
                                part(base, stretch),
                                (one, other) -> Figure.sum(List.of(one, other))));
            }
        }
        return parts;
    }

    private Figure part(Input.Weight base, Stretch stretch) {
        var whole =
                new Input.Weight(Input.Role.WHOLE, base.party(), base.kind(), base.value(), base.day(), base.source());
        var inputs = List.<Input>of(whole, new Input.Part(Input.Role.RATE, levy.rate()));
        var year = new Figure(
                rounding.times(se.radslag.kernel.Money.kronor(base.value()), levy.rate()),
                new Reason(Formula.RATE, inputs, rounding, levy.clauses()));
        int all = plan.first().lengthOfYear();
        if (stretch.days() == all) {
            return year;
        }
        var days = new Input.Days(Input.Role.DAYS, stretch.first(), stretch.last(), all);
        return new Figure(
                rounding.times(year.amount(), days.share()),
                new Reason(
                        Formula.ACCRUED,
                        List.of(new Input.Amount(Input.Role.WHOLE, null, year), days),
                        rounding,
                        List.of()));
    }

    /** An amount that was set stays within the ceiling. */
    void isWithin(Figure set) {
        var most = Figure.sum(ceilings().values());
        if (!workings.stopped() && levy.max() && set.amount().compareTo(most.amount()) > 0) {
            workings.missing(Problem.of("levy-above", "amount", set.amount(), "most", most.amount()));
        }
    }

    static CostYear year(Plan plan, Map<String, Figure> parts, Workings workings) {
        return new CostYear(
                plan.pot(),
                plan.year(),
                Figure.sum(parts.values()),
                List.of(),
                new TreeMap<>(parts),
                null,
                workings.preliminary(),
                workings.notes());
    }
}
