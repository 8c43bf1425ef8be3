import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import se.radslag.charter.terms.Pot;
import se.radslag.charter.terms.Text;
import se.radslag.economy.domain.BaseAmount;
import se.radslag.economy.domain.Calculation;
import se.radslag.economy.domain.Circle;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Facts;
import se.radslag.economy.domain.IndexValue;
import se.radslag.economy.domain.Indexing;
import se.radslag.economy.domain.Key;
import se.radslag.economy.domain.Measure;
import se.radslag.economy.domain.Plan;
import se.radslag.economy.domain.Rounding;
import se.radslag.economy.domain.Split;
import se.radslag.kernel.Money;
import se.radslag.kernel.Period;

/**
 * Works out 5 costs of 290 parties over 30 years, each figure with its reason, again and again, and prints how long it
 * took and how much of that the core worked. Run by bench/shares.
 */
public class Shares {

    private static final int PARTIES = 290;
    private static final int YEARS = 30;
    private static final int POTS = 5;
    private static final int ROUNDS = 9;
    private static final Text SOURCE = Text.of("sv", "påhittat");

    public static void main(String[] arguments) {
        var facts = facts();
        var clock = ManagementFactory.getThreadMXBean();
        var times = new double[ROUNDS];
        for (int round = -2; round < ROUNDS; round++) {
            var began = System.nanoTime();
            var spent = clock.getCurrentThreadCpuTime();
            long ore = 0;
            for (int pot = 0; pot < POTS; pot++) {
                ore += years("pot" + pot, facts);
            }
            double cpu = (clock.getCurrentThreadCpuTime() - spent) / 1e6;
            System.out.printf(
                    "%s: %d figures in %.0f ms, of which the core worked %.0f (%d kr)%n",
                    round < 0 ? "cold" : "round " + (round + 1),
                    PARTIES * YEARS * POTS,
                    (System.nanoTime() - began) / 1e6,
                    cpu,
                    ore / 100);
            if (round >= 0) {
                times[round] = cpu;
            }
        }
        Arrays.sort(times);
        System.out.printf("median of the core's work: %.0f ms (at most 1000)%n", times[ROUNDS / 2]);
    }

    private static long years(String pot, Facts facts) {
        var calculation = new Calculation(facts, Rounding.ORE);
        CostYear before = null;
        long ore = 0;
        for (int year = 2001; year <= 2000 + YEARS; year++) {
            before = (CostYear) calculation.of(plan(pot, year), before);
            ore += before.parts().values().stream()
                    .mapToLong(part -> part.amount().ore())
                    .sum();
        }
        return ore;
    }

    private static Plan plan(String pot, int year) {
        var members = new TreeMap<String, Period>();
        for (int i = 0; i < PARTIES; i++) {
            members.put("party" + i, new Period(null, null));
        }
        var key = new Key.Counted(Measure.Kind.POPULATION, LocalDate.of(year - 1, 12, 31), false, null);
        var circle = new Circle(Circle.ALL, key, members, List.of("avtal/nyckel"));
        var index = new Indexing("LPI", true, List.of("avtal/index"));
        return new Plan(
                pot, year, List.of(), List.of(), Split.NONE, List.of(circle), index, List.of(), List.of(), List.of());
    }

    private static Facts facts() {
        var counts = new ArrayList<Measure>();
        var rates = new ArrayList<IndexValue>();
        var bases = new ArrayList<BaseAmount>();
        for (int year = 2000; year <= 2000 + YEARS; year++) {
            for (int i = 0; i < PARTIES; i++) {
                var people = BigDecimal.valueOf(2_500 + (i * 7_919L + year * 104_729L) % 900_000);
                var day = LocalDate.of(year, 12, 31);
                counts.add(new Measure(Measure.Kind.POPULATION, "party" + i, day, people, null, SOURCE));
            }
            rates.add(new IndexValue("LPI", year, new BigDecimal("2.1"), IndexValue.Kind.OUTTURN, null, SOURCE));
        }
        for (int pot = 0; pot < POTS; pot++) {
            bases.add(new BaseAmount(
                    "pot" + pot, 2001, null, new Money(18_750_000_00L + pot), Pot.Status.FINAL, null, SOURCE));
        }
        return Facts.NONE.withCounts(counts).withIndices(rates).withBases(bases);
    }
}
