package se.radslag.economy.domain;

import static se.radslag.economy.domain.Vastmanland.TEST;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Fraction;
import se.radslag.charter.terms.Pot;
import se.radslag.kernel.Money;
import se.radslag.kernel.Period;

/** Plans made up for tests: parties a, b, c… that share a cost called pot. */
public final class Made {

    public static final Period ALWAYS = new Period(null, null);
    public static final Key.Counted BY_PEOPLE =
            new Key.Counted(Measure.Kind.POPULATION, LocalDate.of(2019, 12, 31), false, null);

    private Made() {}

    public static Plan plan(int year, Circle... circles) {
        return new Plan(
                "pot",
                year,
                List.of(),
                List.of(),
                Split.NONE,
                List.of(circles),
                null,
                halves(year),
                List.of(),
                List.of());
    }

    public static Plan split(int year, Split split, Circle... circles) {
        return new Plan(
                "pot", year, List.of(), List.of(), split, List.of(circles), null, halves(year), List.of(), List.of());
    }

    public static Plan indexed(Plan plan, boolean compound) {
        return new Plan(
                plan.pot(),
                plan.year(),
                plan.bases(),
                plan.clauses(),
                plan.split(),
                plan.circles(),
                new Indexing("LPI", compound, List.of("avtal/index")),
                plan.stages(),
                plan.faults(),
                plan.notes());
    }

    public static List<Stage> halves(int year) {
        var half = share(1, 2);
        return List.of(
                new Stage(half, LocalDate.of(year, 2, 1), List.of()),
                new Stage(half, LocalDate.of(year, 8, 1), List.of()));
    }

    public static Share share(long part, long whole) {
        return Share.of(new Fraction(part, whole));
    }

    public static Circle all(Key key, String... parties) {
        var members = new TreeMap<String, Period>();
        for (var party : parties) {
            members.put(party, ALWAYS);
        }
        return new Circle(Circle.ALL, key, members, List.of("avtal/nyckel"));
    }

    public static Circle side(String id, Key key, String... parties) {
        return new Circle(id, key, all(key, parties).members(), List.of("avtal/nyckel"));
    }

    public static Key.Counted by(LocalDate day) {
        return new Key.Counted(Measure.Kind.POPULATION, day, false, null);
    }

    public static BaseAmount set(int year, String kronor) {
        return set(year, kronor, null);
    }

    public static BaseAmount set(int year, String kronor, @Nullable String side) {
        return new BaseAmount("pot", year, side, Money.kronor(new BigDecimal(kronor)), Pot.Status.FINAL, null, TEST);
    }

    public static Facts people(LocalDate day, Map<String, Integer> inhabitants) {
        return Facts.NONE.withCounts(inhabitants.entrySet().stream()
                .map(count -> Vastmanland.count(count.getKey(), day, count.getValue()))
                .toList());
    }

    public static Outcome work(Plan plan, Facts facts) {
        return new Calculation(facts, Rounding.ORE).of(plan, null);
    }
}
