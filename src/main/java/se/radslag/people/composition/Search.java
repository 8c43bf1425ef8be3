package se.radslag.people.composition;

import java.util.ArrayList;
import java.util.List;
import se.radslag.charter.terms.Limit;
import se.radslag.kernel.Answer;
import se.radslag.people.seating.Place;
import se.radslag.people.seating.Seating;

/**
 * Searches the fewest seats that meet some limits, exactly: one seat more at a time, every combination of kinds, leaving
 * out only what cannot help any more. In the end the rules themselves say whether a limit is met.
 */
final class Search {

    /** Combinations looked at before it is given up; a body that needs so many is composed anew, not completed. */
    static final int MOST = 60_000;

    /** Ways that are kept; where there are more, the body is composed anew. */
    private static final int MOST_FOUND = 200;

    private final Composition composition;
    private final List<Limit> limits;
    private final List<Prospect> prospects;
    private final Options options;
    private final int[] free;
    private final List<int[]> found = new ArrayList<>();
    private final int most;
    private int looked;

    Search(Composition composition, List<Limit> limits, List<Room> rooms) {
        this(composition, limits, rooms, MOST);
    }

    Search(Composition composition, List<Limit> limits, List<Room> rooms, int most) {
        this.most = most;
        this.composition = composition;
        this.limits = limits;
        this.prospects =
                limits.stream().map(limit -> new Prospect(composition, limit)).toList();
        this.options = Options.of(rooms, prospects);
        this.free = options.free().stream().mapToInt(each -> each).toArray();
    }

    Options options() {
        return options;
    }

    /** Whether it was given up before all was looked at. */
    boolean isGivenUp() {
        return looked >= most || found.size() >= MOST_FOUND;
    }

    /** Every way to meet the limits with the fewest seats, as numbers of each option; none when there is no way. */
    List<int[]> fewest() {
        int room = Math.min(
                Rooms.MANY, options.free().stream().mapToInt(each -> each).sum());
        for (int seats = 0; seats <= room && found.isEmpty() && !isGivenUp(); seats++) {
            look(new int[options.all().size()], 0, seats);
        }
        return found;
    }

    private void look(int[] added, int from, int more) {
        looked++;
        if (isGivenUp() || prospects.stream().anyMatch(each -> !each.isPossible(options.all(), added, from, more))) {
            return;
        }
        if (more == 0) {
            if (isMet(added)) {
                found.add(added.clone());
            }
            return;
        }
        for (int option = from; option < added.length; option++) {
            int pool = options.all().get(option).pool();
            if (free[pool] > 0) {
                free[pool]--;
                added[option]++;
                look(added, option, more - 1);
                added[option]--;
                free[pool]++;
            }
        }
    }

    private boolean isMet(int[] added) {
        var with = with(composition, options, added);
        return limits.stream()
                .allMatch(limit ->
                        ConfirmRules.limit(with, limit).stream().allMatch(verdict -> verdict.holds() == Answer.YES));
    }

    /** The composition with seats added. */
    static Composition with(Composition composition, Options options, int[] added) {
        var places = new ArrayList<Place>(composition.seating().places());
        int number = 0;
        for (int i = 0; i < added.length; i++) {
            var option = options.all().get(i);
            for (int j = 0; j < added[i]; j++) {
                places.add(option.kinds().getFirst().place(option.term(), ++number));
            }
        }
        var seating = composition.seating();
        return new Composition(
                composition.charter(),
                composition.register(),
                composition.body(),
                new Seating(
                        seating.body(),
                        seating.on(),
                        seating.exists(),
                        places,
                        seating.substitutes(),
                        seating.posts(),
                        seating.unsettled(),
                        seating.why()));
    }
}
