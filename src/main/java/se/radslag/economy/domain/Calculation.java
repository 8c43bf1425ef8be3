package se.radslag.economy.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Works out what every party bears of a cost in a year: first what each circle has to share (set for the year, or
 * uprated from the year before), then what each of its parties bears.
 */
public final class Calculation {

    private final Facts facts;
    private final Rounding rounding;

    public Calculation(Facts facts, Rounding rounding) {
        this.facts = facts;
        this.rounding = rounding;
    }

    /**
     * The year, or why it cannot be told.
     *
     * @param before the year before as it was charged; null where there is none
     */
    public Outcome of(Plan plan, @Nullable CostYear before) {
        var workings = new Workings();
        plan.notes().forEach(workings::note);
        PlanRules.check(plan).forEach(workings::missing);
        var levy = plan.levy();
        if (levy != null && isLevied(plan)) {
            return levied(plan, levy, workings);
        }
        boolean sound = workings.problems().size() == plan.faults().size();
        var wholes = sound ? new Wholes(facts, rounding, workings).of(plan, before) : null;
        var parts = wholes == null || workings.stopped() ? Map.<String, Figure>of() : parts(plan, wholes, workings);
        if (wholes != null && levy != null && !workings.stopped()) {
            wholes.byCircle()
                    .values()
                    .forEach(new Levying(plan, levy, new Weights(facts, workings), rounding, workings)::isWithin);
        }
        if (wholes == null || workings.stopped()) {
            return new Outcome.Untold(plan.pot(), plan.year(), workings.problems(), workings.notes());
        }
        return year(plan, wholes, parts, workings);
    }

    /** Whether the rate itself tells what each pays, since no amount has been set for the year. */
    private boolean isLevied(Plan plan) {
        return plan.bases().isEmpty() && facts.bases(plan.pot(), plan.year()).isEmpty();
    }

    private Outcome levied(Plan plan, Levy levy, Workings workings) {
        var parts = workings.stopped()
                ? Map.<String, Figure>of()
                : new Levying(plan, levy, new Weights(facts, workings), rounding, workings).parts();
        return workings.stopped()
                ? new Outcome.Untold(plan.pot(), plan.year(), workings.problems(), workings.notes())
                : Levying.year(plan, parts, workings);
    }

    private Map<String, Figure> parts(Plan plan, Wholes.Amounts wholes, Workings workings) {
        var parts = new TreeMap<String, Figure>();
        var sharing = new Sharing(plan, new Weights(facts, workings), rounding, workings);
        for (var circle : plan.circles()) {
            parts.putAll(
                    sharing.of(circle, Objects.requireNonNull(wholes.byCircle().get(circle.id()))));
        }
        return parts;
    }

    private static CostYear year(Plan plan, Wholes.Amounts wholes, Map<String, Figure> parts, Workings workings) {
        var total = plan.circles().size() == 1
                ? wholes.byCircle().values().iterator().next()
                : Figure.sum(wholes.byCircle());
        return new CostYear(
                plan.pot(),
                plan.year(),
                total,
                sides(plan, wholes, parts, total),
                new TreeMap<>(parts),
                wholes.origin(),
                workings.preliminary(),
                workings.notes());
    }

    private static List<SideAmount> sides(Plan plan, Wholes.Amounts wholes, Map<String, Figure> parts, Figure total) {
        var sides = new ArrayList<SideAmount>();
        for (var side : plan.split().sides()) {
            var whole = wholes.byCircle().get(side.id());
            var figure = whole == null ? Figure.sum(CostYear.among(parts, side.members())) : whole;
            var exact = Share.of(figure.amount(), total.amount());
            sides.add(new SideAmount(
                    side.id(), figure, exact, side.agreed(), plan.split().about()));
        }
        return sides;
    }
}
