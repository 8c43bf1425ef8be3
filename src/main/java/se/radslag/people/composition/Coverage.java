package se.radslag.people.composition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.radslag.charter.terms.Limit;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Breach;
import se.radslag.people.PersonId;
import se.radslag.people.composition.Proposal.Collision;
import se.radslag.people.composition.Proposal.Extra;
import se.radslag.people.composition.Proposal.ExtraSeats;
import se.radslag.people.seating.Person;

/** Proposes the fewest extra seats that complete a composition, and tells which terms collide when none can. */
public final class Coverage {

    private final Composition composition;
    private final List<Room> rooms;
    private final Map<PersonId, Person> people;

    private Coverage(Composition composition, Map<PersonId, Person> people) {
        this.composition = composition;
        this.rooms = Rooms.of(composition);
        this.people = people;
    }

    /** Every smallest way to complete a composition, with what each does to size and balance. */
    public static Proposal of(Composition composition, Map<PersonId, Person> people) {
        return new Coverage(composition, people).propose();
    }

    private Proposal propose() {
        var limits = composition.limits().stream()
                .filter(Coverage::isOnTheWhole)
                .filter(limit -> limit.on(composition.on()) == Answer.YES)
                .toList();
        var untold = limits.stream().filter(this::isUntold).toList();
        var told = limits.stream().filter(limit -> !untold.contains(limit)).toList();
        var all = new Search(composition, told, rooms);
        var sets = sets(all, all.fewest());
        var refusing =
                told.stream().filter(limit -> limit.breach() == Breach.REFUSE).toList();
        var some = new Search(composition, refusing, rooms);
        var withReason =
                refusing.size() == told.size() ? List.<ExtraSeats>of() : fewer(sets(some, some.fewest()), sets);
        var collisions =
                sets.isEmpty() && !all.isGivenUp() ? new Collisions(composition).of(told) : List.<Collision>of();
        return new Proposal(sets, withReason, collisions, List.copyOf(untold), all.isGivenUp() || some.isGivenUp());
    }

    private static boolean isOnTheWhole(Limit limit) {
        return limit.size() != null || limit.share() != null || limit.cover() != null || limit.mirror() != null;
    }

    /** What is to be covered or mirrored is not registered: more seats tell nothing of it. */
    private boolean isUntold(Limit limit) {
        var cover = limit.cover();
        var mirror = limit.mirror();
        if (cover != null) {
            return CoverRules.toCover(limit, cover, composition).isEmpty();
        }
        if (mirror == null) {
            return false;
        }
        var weights = MirrorWeights.of(limit, mirror, composition);
        return weights.isEmpty() || MirrorRules.leads(limit) && weights.leader() == null;
    }

    private static List<ExtraSeats> fewer(List<ExtraSeats> some, List<ExtraSeats> all) {
        boolean saves = !some.isEmpty()
                && (all.isEmpty() || some.getFirst().number() < all.getFirst().number());
        return saves ? some : List.of();
    }

    private List<ExtraSeats> sets(Search search, List<int[]> found) {
        return found.stream()
                .map(added -> set(search, added))
                .sorted(Comparator.comparingInt(Coverage::freedom)
                        .reversed()
                        .thenComparing(set -> set.seats().toString()))
                .toList();
    }

    private static int freedom(ExtraSeats set) {
        return set.seats().stream().mapToInt(extra -> extra.kinds().size()).sum();
    }

    private ExtraSeats set(Search search, int[] added) {
        var seats = new ArrayList<Extra>();
        for (int i = 0; i < added.length; i++) {
            if (added[i] > 0) {
                seats.add(new Extra(added[i], search.options().all().get(i).kinds()));
            }
        }
        var with = Search.with(composition, search.options(), added).seating();
        var parties = seats.stream()
                .flatMap(extra -> extra.kinds().stream())
                .map(SeatKind::party)
                .collect(Collectors.toSet());
        var part = with.among(List.of()).stream()
                .filter(place -> parties.contains(place.party()))
                .toList();
        return new ExtraSeats(seats, Balance.of(with, people), Balance.of(part, people));
    }
}
