package se.radslag.economy.domain;

import java.util.List;
import java.util.TreeSet;
import se.radslag.kernel.Money;

/** Two ways of working out the same cost, side by side: another base, another key, another day, or somebody who leaves. */
public record Comparison(List<Row> rows) {

    /**
     * A party in both.
     *
     * @param difference the first less the second
     */
    public record Row(String party, Money first, Money second, Money difference) {}

    /** Every party of either, in order. */
    public static Comparison of(CostYear first, CostYear second) {
        var parties = new TreeSet<>(first.parts().keySet());
        parties.addAll(second.parts().keySet());
        return new Comparison(parties.stream()
                .map(party -> new Row(
                        party,
                        first.of(party),
                        second.of(party),
                        first.of(party).minus(second.of(party))))
                .toList());
    }

    /** What a party bears, with its reason. @throws IllegalArgumentException for somebody who is no party */
    public static Figure part(CostYear year, String party) {
        var part = year.parts().get(party);
        if (part == null) {
            throw new IllegalArgumentException(party + " bears nothing of " + year.pot() + " in " + year.year());
        }
        return part;
    }

    public Row row(String party) {
        return rows.stream()
                .filter(row -> row.party().equals(party))
                .findFirst()
                .orElseThrow();
    }
}
