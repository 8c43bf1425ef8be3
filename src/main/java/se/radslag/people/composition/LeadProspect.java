package se.radslag.people.composition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Limit;
import se.radslag.people.seating.Occupant;

/** Whether those who lead what is mirrored still can hold more than half, when seats are added. */
final class LeadProspect {

    private final Limit limit;
    private final @Nullable String leader;
    private final int leading;

    LeadProspect(Composition composition, Limit limit, String mirrored) {
        this.limit = limit;
        this.leader = MirrorWeights.of(limit, mirrored, composition).leader();
        this.leading = leader == null
                ? 0
                : Tally.of(composition.taken(limit), MirrorRules.sort(limit)).of(leader);
    }

    /** Null of those whose sort is not registered. */
    @Nullable
    Boolean leads(Occupant occupant) {
        var sort = MirrorRules.sort(limit).apply(occupant);
        return sort == null ? null : Boolean.valueOf(sort.toString().equals(leader));
    }

    /** @param total how many there are with those who are added so far */
    boolean isPossible(List<Option> options, int[] added, int from, int more, int total) {
        if (leader == null) {
            return true;
        }
        int lead = leading;
        for (int i = 0; i < added.length; i++) {
            lead += added[i] > 0 && isLeading(options.get(i)) ? added[i] : 0;
        }
        boolean canLead = false;
        for (int i = from; i < options.size() && !canLead; i++) {
            canLead = isLeading(options.get(i));
        }
        int gain = canLead ? more : 0;
        return 2 * (lead + gain) > total + gain;
    }

    private boolean isLeading(Option option) {
        return Prospect.among(limit, option.seat(), option.countsIn()) && Boolean.TRUE.equals(leads(option.one()));
    }
}
