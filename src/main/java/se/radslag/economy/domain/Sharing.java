package se.radslag.economy.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Shares a circle's amount among its parties: each stretch of the year among those who are parties in it. */
final class Sharing {

    private final Plan plan;
    private final Weights weights;
    private final Rounding rounding;
    private final Workings workings;

    Sharing(Plan plan, Weights weights, Rounding rounding, Workings workings) {
        this.plan = plan;
        this.weights = weights;
        this.rounding = rounding;
        this.workings = workings;
    }

    /** What each party bears; nothing when something is missing. */
    Map<String, Figure> of(Circle circle, Figure whole) {
        var stretches = Stretch.of(plan, circle);
        if (stretches.size() == 1) {
            return among(circle, stretches.getFirst(), whole);
        }
        var pieces = new TreeMap<String, List<Figure>>();
        var amounts = byDays(stretches, whole);
        for (var stretch : stretches) {
            among(circle, stretch, Objects.requireNonNull(amounts.get(stretch)))
                    .forEach((party, figure) -> pieces.computeIfAbsent(party, none -> new ArrayList<>())
                            .add(figure));
        }
        var parts = new TreeMap<String, Figure>();
        pieces.forEach(
                (party, figures) -> parts.put(party, figures.size() == 1 ? figures.getFirst() : Figure.sum(figures)));
        return parts;
    }

    private Map<Stretch, Figure> byDays(List<Stretch> stretches, Figure whole) {
        var days = new TreeMap<String, BigDecimal>();
        stretches.forEach(stretch -> days.put(stretch.id(), BigDecimal.valueOf(stretch.days())));
        var amounts = Apportionment.of(whole.amount(), days, rounding);
        var figures = new HashMap<Stretch, Figure>();
        for (var stretch : stretches) {
            var inputs = List.<Input>of(
                    new Input.Amount(Input.Role.WHOLE, null, whole),
                    new Input.Days(
                            Input.Role.DAYS,
                            stretch.first(),
                            stretch.last(),
                            plan.first().lengthOfYear()));
            figures.put(
                    stretch,
                    new Figure(
                            Objects.requireNonNull(amounts.get(stretch.id())),
                            new Reason(Formula.PERIOD, inputs, rounding, List.of())));
        }
        return figures;
    }

    private Map<String, Figure> among(Circle circle, Stretch stretch, Figure whole) {
        if (stretch.members().isEmpty()) {
            workings.missing(
                    Problem.of("nobody", "side", circle.id(), "first", stretch.first(), "last", stretch.last()));
            return Map.of();
        }
        var counted = weights.of(circle.key(), stretch);
        if (workings.stopped()) {
            return Map.of();
        }
        return counted.size() == 1 ? alone(circle, counted.getFirst(), whole) : divided(circle, counted, whole);
    }

    private static Map<String, Figure> alone(Circle circle, Input.Weight only, Figure whole) {
        var inputs = List.<Input>of(new Input.Amount(Input.Role.WHOLE, null, whole));
        return Map.of(
                Objects.requireNonNull(only.party()),
                new Figure(whole.amount(), new Reason(Formula.ALONE, inputs, null, circle.clauses())));
    }

    private Map<String, Figure> divided(Circle circle, List<Input.Weight> counted, Figure whole) {
        var byParty = new TreeMap<String, BigDecimal>();
        counted.forEach(weight -> byParty.put(Objects.requireNonNull(weight.party()), weight.value()));
        var amounts = Apportionment.of(whole.amount(), byParty, rounding);
        var sum = Weights.sum(counted);
        var from = new Input.Amount(Input.Role.WHOLE, null, whole);
        var parts = new TreeMap<String, Figure>();
        for (var weight : counted) {
            var party = Objects.requireNonNull(weight.party());
            var reason = new Reason(Formula.PART, List.of(from, weight, sum), rounding, circle.clauses());
            parts.put(party, new Figure(Objects.requireNonNull(amounts.get(party)), reason));
        }
        return parts;
    }
}
