package se.radslag.economy.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Pot;
import se.radslag.charter.terms.Text;
import se.radslag.economy.domain.BaseAmount;
import se.radslag.economy.domain.Calculation;
import se.radslag.economy.domain.Circle;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Facts;
import se.radslag.economy.domain.IndexValue;
import se.radslag.economy.domain.Key;
import se.radslag.economy.domain.Measure;
import se.radslag.economy.domain.Outcome;
import se.radslag.economy.domain.Plan;
import se.radslag.kernel.Period;

/** Works out a year as it would be with something else; nothing is kept of it. */
final class Supposing {

    private final CostLedger ledger;
    private final LedgerYear year;
    private final Supposed supposed;

    Supposing(CostLedger ledger, LedgerYear year, Supposed supposed) {
        this.ledger = ledger;
        this.year = year;
        this.supposed = supposed;
    }

    Outcome outcome(@Nullable CostYear before) {
        var plan = year.plan();
        var facts = ledger.facts();
        if (supposed.key() != null || supposed.day() != null) {
            plan = keyed(plan);
            facts = facts.withBases(sideBases(plan));
        }
        if (supposed.party() != null) {
            plan = plan.with(plan.circles().stream().map(this::moved).toList());
        }
        return new Calculation(indexed(facts, plan), year.rounding()).of(plan, before);
    }

    private Facts indexed(Facts facts, Plan plan) {
        var percent = supposed.percent();
        var indexing = plan.indexing();
        return percent == null || indexing == null
                ? facts
                : facts.withIndices(List.of(new IndexValue(
                        indexing.series(),
                        year.year(),
                        percent,
                        IndexValue.Kind.OUTTURN,
                        LocalDate.MAX,
                        Text.of(ledger.charter().language(), "–"))));
    }

    /** Each side shares its own amount by the other key; somebody alone on a side bears it as before. */
    private Plan keyed(Plan plan) {
        var circles = new ArrayList<Circle>();
        if (plan.split().sides().isEmpty()) {
            plan.circles().forEach(circle -> circles.add(with(circle, circle.id(), circle.members())));
        }
        for (var side : plan.split().sides()) {
            for (var circle : plan.circles()) {
                var members = new TreeMap<>(circle.members());
                members.keySet().retainAll(side.members());
                if (!members.isEmpty()) {
                    circles.add(with(circle, side.id(), members));
                }
            }
        }
        return plan.with(circles);
    }

    private Circle with(Circle circle, String id, Map<String, Period> members) {
        return new Circle(id, members.size() == 1 ? new Key.Alone() : key(circle, members), members, List.of());
    }

    private Key key(Circle circle, Map<String, Period> members) {
        var day = Objects.requireNonNullElse(supposed.day(), LocalDate.of(year.year() - 1, 12, 31));
        return switch (supposed.key()) {
            case EQUAL -> new Key.Equal();
            case PAID_BEFORE ->
                new Key.Table(
                        PaidBefore.of(ledger, year.pot(), year.year(), members.keySet())
                                .amounts(),
                        Measure.Kind.PAID);
            case POPULATION -> new Key.Counted(Measure.Kind.POPULATION, day, false, null);
            case null ->
                circle.key() instanceof Key.Counted counted
                        ? new Key.Counted(counted.kind(), day, false, null)
                        : circle.key();
        };
    }

    /** Each side keeps what it bears, so that only what happens within it is seen. */
    private List<BaseAmount> sideBases(Plan plan) {
        var told = year.told().orElse(null);
        if (told == null || plan.indexing() != null && plan.bases().isEmpty()) {
            return List.of();
        }
        return told.sides().stream()
                .map(side -> new BaseAmount(
                        year.pot(),
                        year.year(),
                        side.id(),
                        side.figure().amount(),
                        Pot.Status.COMPUTED,
                        LocalDate.MAX,
                        null))
                .toList();
    }

    private Circle moved(Circle circle) {
        var party = Objects.requireNonNull(supposed.party());
        if (!circle.members().containsKey(party)) {
            return circle;
        }
        var members = new TreeMap<>(circle.members());
        var first = supposed.first();
        var last = supposed.last();
        boolean outside =
                first != null && first.getYear() > year.year() || last != null && last.getYear() < year.year();
        if (outside || first == null && last == null) {
            members.remove(party);
        } else {
            members.put(party, new Period(first, last));
        }
        var key = members.size() == 1 ? new Key.Alone() : circle.key();
        return new Circle(circle.id(), key, members, circle.clauses());
    }
}
