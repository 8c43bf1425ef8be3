package se.radslag.economy.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Money;

/**
 * What every party bears of one cost in one year; the parts are the total.
 *
 * @param parts by party, in the order of the parties' ids
 * @param origin the year whose amounts were set, when these were uprated from it; null when these were set
 * @param preliminary whether something in it is expected to change, such as a forecast
 * @param notes what to know of it
 */
public record CostYear(
        String pot,
        int year,
        Figure total,
        List<SideAmount> sides,
        SequencedMap<String, Figure> parts,
        @Nullable CostYear origin,
        boolean preliminary,
        List<Problem> notes)
        implements Outcome {

    public CostYear {
        parts = Collections.unmodifiableSequencedMap(new TreeMap<>(parts));
        sides = List.copyOf(sides);
        notes = List.copyOf(notes);
    }

    /** What a party bears; nothing for somebody who is no party. */
    public Money of(String party) {
        var part = parts.get(party);
        return part == null ? Money.ZERO : part.amount();
    }

    /** What some of the parties bear, each by its id; those who bear nothing of it are left out. */
    Map<String, Figure> of(Collection<String> some) {
        return among(parts, some);
    }

    static Map<String, Figure> among(Map<String, Figure> parts, Collection<String> some) {
        var among = new TreeMap<>(parts);
        among.keySet().retainAll(some);
        return among;
    }

    public Optional<SideAmount> side(String id) {
        return sides.stream().filter(side -> side.id().equals(id)).findFirst();
    }

    /** The year in which the amounts were set. */
    public CostYear setIn() {
        return origin == null ? this : origin;
    }

    /** The same year when each is to pay something else, such as with additions; the total is what they are together. */
    public CostYear with(SequencedMap<String, Figure> others) {
        return new CostYear(pot, year, Figure.sum(others), sides, others, origin, preliminary, notes);
    }
}
