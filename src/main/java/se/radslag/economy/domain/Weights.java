package se.radslag.economy.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What each party of a stretch weighs by a key. Counts of different days are never mixed. */
final class Weights {

    private final Facts facts;
    private final Workings workings;

    Weights(Facts facts, Workings workings) {
        this.facts = facts;
        this.workings = workings;
    }

    /** One weight for each party; where one is missing or wrong, the workings tell it. */
    List<Input.Weight> of(Key key, Stretch stretch) {
        return switch (key) {
            case Key.Counted counted -> counted(counted, stretch);
            case Key.Equal _ -> alike(stretch.members());
            case Key.Table table -> entries(table, stretch.members());
            case Key.Alone _ -> alone(stretch);
        };
    }

    static Input.Weight sum(List<Input.Weight> weights) {
        var sum = weights.stream().map(Input.Weight::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        var any = weights.getFirst();
        return new Input.Weight(Input.Role.WEIGHTS, null, any.kind(), sum, any.day(), null);
    }

    private List<Input.Weight> counted(Key.Counted key, Stretch stretch) {
        var day = stretch.counts() ? key.day() : key.day().minusYears(1);
        if (key.chosen()) {
            workings.note(Problem.of("day-chosen", "day", day));
        }
        var found = found(key.kind(), stretch.members(), day);
        if (!found.isEmpty()) {
            return whole(key.kind(), stretch.members(), day, found);
        }
        var earlier = found(key.kind(), stretch.members(), day.minusYears(1));
        if (earlier.isEmpty()) {
            return whole(key.kind(), stretch.members(), day, found);
        }
        workings.isPreliminary();
        workings.note(Problem.of(key.kind().id() + "-preliminary", "day", day, "earlier", day.minusYears(1)));
        return whole(key.kind(), stretch.members(), day.minusYears(1), earlier);
    }

    private List<Measure> found(Measure.Kind kind, Collection<String> members, LocalDate day) {
        return members.stream()
                .flatMap(party -> facts.count(kind, party, day).stream())
                .toList();
    }

    /** The counts as weights, once every party has one that can be used. */
    private List<Input.Weight> whole(
            Measure.Kind kind, Collection<String> members, LocalDate day, List<Measure> found) {
        var counted = found.stream().map(Measure::party).collect(Collectors.toSet());
        members.stream()
                .filter(party -> !counted.contains(party))
                .forEach(party -> workings.missing(Problem.of(kind.id() + "-missing", "party", party, "day", day)));
        for (var count : found) {
            int least = kind == Measure.Kind.POPULATION ? 1 : 0;
            if (count.value().compareTo(BigDecimal.valueOf(least)) < 0) {
                workings.missing(Problem.of(
                        kind.id() + "-wrong",
                        "party",
                        count.party(),
                        "day",
                        day,
                        "value",
                        count.value(),
                        "source",
                        count.source().toString()));
            }
        }
        return positive(found.stream().map(Weights::weight).toList());
    }

    private static Input.Weight weight(Measure count) {
        return new Input.Weight(
                Input.Role.WEIGHT, count.party(), count.kind(), count.value(), count.day(), count.source());
    }

    private List<Input.Weight> alike(Collection<String> members) {
        return members.stream()
                .map(party ->
                        new Input.Weight(Input.Role.WEIGHT, party, Measure.Kind.EQUAL, BigDecimal.ONE, null, null))
                .toList();
    }

    private List<Input.Weight> entries(Key.Table table, Collection<String> members) {
        var weights = new ArrayList<Input.Weight>();
        for (var party : members) {
            var entry = table.entries().get(party);
            if (entry == null || entry.signum() < 0) {
                workings.missing(
                        entry == null
                                ? Problem.of(table.kind().id() + "-missing", "party", party)
                                : Problem.of(table.kind().id() + "-wrong", "party", party, "value", entry));
            } else {
                weights.add(new Input.Weight(Input.Role.WEIGHT, party, table.kind(), entry, null, null));
            }
        }
        return positive(weights);
    }

    private List<Input.Weight> alone(Stretch stretch) {
        if (stretch.members().size() > 1) {
            workings.missing(
                    Problem.of("key-missing", "parties", stretch.members().size()));
        }
        return alike(stretch.members());
    }

    private List<Input.Weight> positive(List<Input.Weight> weights) {
        if (!workings.stopped()
                && weights.stream().allMatch(weight -> weight.value().signum() == 0)) {
            workings.missing(Problem.of(
                    "weights-zero",
                    "party",
                    Objects.requireNonNull(weights.getFirst().party())));
        }
        return weights;
    }
}
