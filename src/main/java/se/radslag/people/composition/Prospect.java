package se.radslag.people.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Limit;
import se.radslag.kernel.Answer;
import se.radslag.people.seating.Occupant;

/**
 * What a limit can still become when seats are added: it tells kinds of members apart only as far as the limit does, and
 * says when no further seats can help. It never gives up too early; whether the limit is met in the end the rule says.
 */
final class Prospect {

    private final Limit limit;
    private final int sure;
    private final int possible;
    private final @Nullable CoverProspect cover;
    private final @Nullable LeadProspect lead;

    Prospect(Composition composition, Limit limit) {
        this.limit = limit;
        var places = composition.taken(limit);
        this.possible = places.size();
        this.sure = (int)
                places.stream().filter(place -> place.there() == Answer.YES).count();
        this.cover = limit.cover() == null ? null : new CoverProspect(composition, limit, limit.cover());
        this.lead = limit.mirror() == null || !MirrorRules.leads(limit)
                ? null
                : new LeadProspect(composition, limit, limit.mirror());
    }

    /** What the limit sees of a kind; kinds that it sees as the same are the same to it. */
    Object sees(Occupant occupant, String seat, boolean countsIn) {
        var seen = new ArrayList<@Nullable Object>();
        boolean among = among(limit, seat, countsIn);
        seen.add(among);
        if (among && limit.share() != null) {
            seen.add(
                    switch (limit.share().per()) {
                        case null -> occupant.home();
                        case PARTY -> occupant.home();
                        case POLITICAL_PARTY -> occupant.politicalParty();
                        case SIDE -> occupant.side();
                    });
        }
        if (among && limit.mirror() != null) {
            seen.add(lead == null ? MirrorRules.sort(limit).apply(occupant) : lead.leads(occupant));
        }
        seen.add(cover == null ? Set.of() : cover.covers(occupant, seat, countsIn));
        return seen;
    }

    /** Whether a limit is about those who sit by a term. */
    static boolean among(Limit limit, String seat, boolean countsIn) {
        return limit.among().isEmpty() ? countsIn : limit.among().contains(seat);
    }

    /** Whether the limit may still be met, with what is added and so many more of the options from one on. */
    boolean isPossible(List<Option> options, int[] added, int from, int more) {
        if (limit.size() != null) {
            return sizeIsPossible(options, added, more);
        } else if (cover != null) {
            return cover.isPossible(options, added, from, more);
        }
        return lead == null || lead.isPossible(options, added, from, more, sure + count(options, added));
    }

    private boolean sizeIsPossible(List<Option> options, int[] added, int more) {
        int in = count(options, added);
        var size = limit.size();
        return size == null
                || (size.min() == null || sure + in + more >= size.min())
                        && (size.max() == null || possible + in <= size.max());
    }

    private int count(List<Option> options, int[] added) {
        int in = 0;
        for (int i = 0; i < added.length; i++) {
            var option = options.get(i);
            in += added[i] > 0 && among(limit, option.seat(), option.countsIn()) ? added[i] : 0;
        }
        return in;
    }
}
