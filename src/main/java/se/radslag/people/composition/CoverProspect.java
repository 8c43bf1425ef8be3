package se.radslag.people.composition;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.radslag.charter.terms.Limit;
import se.radslag.kernel.Answer;
import se.radslag.people.seating.Occupant;

/** Whether everybody who is to be covered still can be, when seats are added. */
final class CoverProspect {

    private final Composition composition;
    private final Limit limit;
    private final Set<String> missing;

    CoverProspect(Composition composition, Limit limit, String cover) {
        this.composition = composition;
        this.limit = limit;
        this.missing = new LinkedHashSet<>(CoverRules.toCover(limit, cover, composition));
        CoverRules.counted(limit, composition).stream()
                .filter(place -> place.there() == Answer.YES)
                .forEach(place -> missing.removeAll(CoverRules.covered(limit, place, composition)));
    }

    /** Those who are missing and somebody in a seat would cover. */
    Set<String> covers(Occupant occupant, String seat, boolean countsIn) {
        if (!Prospect.among(limit, seat, countsIn) && !limit.credit().contains(seat)) {
            return new HashSet<>();
        }
        var covered = new HashSet<>(CoverRules.covered(limit, occupant, composition));
        covered.retainAll(missing);
        return covered;
    }

    private Set<String> covers(Option option) {
        return covers(option.one(), option.seat(), option.countsIn());
    }

    boolean isPossible(List<Option> options, int[] added, int from, int more) {
        var left = new HashSet<>(missing);
        for (int i = 0; i < added.length && !left.isEmpty(); i++) {
            if (added[i] > 0) {
                left.removeAll(covers(options.get(i)));
            }
        }
        if (left.isEmpty() || more == 0) {
            return left.isEmpty();
        }
        int largest = 0;
        var coming = new HashSet<String>();
        for (int i = from; i < options.size(); i++) {
            var covers = covers(options.get(i));
            covers.retainAll(left);
            coming.addAll(covers);
            largest = Math.max(largest, covers.size());
        }
        return coming.size() == left.size() && left.size() <= largest * more;
    }
}
