package se.radslag.people.composition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Limit;
import se.radslag.kernel.Answer;
import se.radslag.people.seating.Occupant;
import se.radslag.people.seating.Place;

/**
 * What a limit can still become when seats are added: it tells kinds of members apart only as far as the limit does, and
 * says when no further seats can help. It never gives up too early; whether the limit is met in the end the rule says.
 */
final class Prospect {

    private final Composition composition;
    private final Limit limit;
    private final int sure;
    private final int possible;
    private final Set<String> missing;
    private final @Nullable String leader;
    private final int leading;

    Prospect(Composition composition, Limit limit) {
        this.composition = composition;
        this.limit = limit;
        var places = composition.taken(limit);
        this.possible = places.size();
        this.sure = (int) places.stream().filter(Prospect::isSure).count();
        this.missing = limit.cover() == null ? Set.of() : missing(limit.cover());
        this.leader = limit.mirror() == null || !MirrorRules.leads(limit)
                ? null
                : MirrorRules.leader(limit, MirrorRules.weights(limit, limit.mirror(), composition));
        this.leading =
                leader == null ? 0 : Tally.of(places, MirrorRules.sort(limit)).of(leader);
    }

    private static boolean isSure(Place place) {
        return place.there() == Answer.YES;
    }

    private Set<String> missing(String cover) {
        var found = new LinkedHashSet<>(CoverRules.toCover(limit, cover, composition));
        CoverRules.counted(limit, composition).stream()
                .filter(Prospect::isSure)
                .forEach(place -> found.removeAll(CoverRules.covered(limit, place, composition)));
        return found;
    }

    /** What the limit sees of a kind; kinds that it sees as the same are the same to it. */
    Object sees(Occupant occupant, String seat, boolean countsIn) {
        var seen = new ArrayList<@Nullable Object>();
        boolean among = among(seat, countsIn);
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
            seen.add(
                    MirrorRules.leads(limit)
                            ? leads(occupant)
                            : MirrorRules.sort(limit).apply(occupant));
        }
        seen.add(covers(occupant, seat, countsIn));
        return seen;
    }

    private boolean among(String seat, boolean countsIn) {
        return limit.among().isEmpty() ? countsIn : limit.among().contains(seat);
    }

    private @Nullable Object leads(Occupant occupant) {
        var sort = MirrorRules.sort(limit).apply(occupant);
        return sort == null ? null : Boolean.valueOf(sort.toString().equals(leader));
    }

    private Set<String> covers(Occupant occupant, String seat, boolean countsIn) {
        if (limit.cover() == null || !among(seat, countsIn) && !limit.credit().contains(seat)) {
            return new HashSet<>();
        }
        var covered = new HashSet<>(CoverRules.covered(limit, occupant, composition));
        covered.retainAll(missing);
        return covered;
    }

    /** Whether the limit may still be met, with what is added and so many more of the options from one on. */
    boolean isPossible(List<Option> options, int[] added, int from, int more) {
        if (limit.size() != null) {
            return sizeIsPossible(options, added, more);
        } else if (limit.cover() != null) {
            return coverIsPossible(options, added, from, more);
        } else if (leader != null) {
            return leadIsPossible(options, added, from, more);
        }
        return true;
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
            in += added[i] > 0 && among(options.get(i)) ? added[i] : 0;
        }
        return in;
    }

    private boolean among(Option option) {
        return among(option.seat(), option.countsIn());
    }

    private boolean coverIsPossible(List<Option> options, int[] added, int from, int more) {
        var left = new HashSet<>(missing);
        for (int i = 0; i < added.length && !left.isEmpty(); i++) {
            if (added[i] > 0) {
                left.removeAll(covers(
                        options.get(i).one(),
                        options.get(i).seat(),
                        options.get(i).countsIn()));
            }
        }
        if (left.isEmpty() || more == 0) {
            return left.isEmpty();
        }
        int largest = 0;
        var coming = new HashSet<String>();
        for (int i = from; i < options.size(); i++) {
            var covers = covers(
                    options.get(i).one(), options.get(i).seat(), options.get(i).countsIn());
            covers.retainAll(left);
            coming.addAll(covers);
            largest = Math.max(largest, covers.size());
        }
        return coming.size() == left.size() && left.size() <= largest * more;
    }

    private boolean leadIsPossible(List<Option> options, int[] added, int from, int more) {
        int total = sure + count(options, added);
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
        return among(option) && Boolean.TRUE.equals(leads(option.one()));
    }
}
