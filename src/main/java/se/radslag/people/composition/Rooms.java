package se.radslag.people.composition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Parties;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Seats;
import se.radslag.kernel.Answer;
import se.radslag.people.seating.Qualities;

/** Finds the seats that somebody more can sit in: those that are named to freely, and vacant ones that go with an office. */
final class Rooms {

    /** Where the agreement sets no most, this many more are thought of. */
    static final int MANY = 40;

    private final Composition composition;
    private final Predicate<Seats> unbounded;
    private final Qualities qualities;

    private Rooms(Composition composition, Predicate<Seats> unbounded) {
        this.composition = composition;
        this.unbounded = unbounded;
        this.qualities = new Qualities(composition.charter(), composition.register(), composition.on());
    }

    static List<Room> of(Composition composition) {
        return of(composition, seats -> false);
    }

    /** The same, as if some terms set no most. */
    static List<Room> of(Composition composition, Predicate<Seats> unbounded) {
        var finder = new Rooms(composition, unbounded);
        var rooms = new ArrayList<Room>();
        terms(composition).forEach(seats -> finder.add(seats, rooms));
        rooms.addAll(OfficeRooms.of(composition));
        return rooms;
    }

    /** The terms on seats that somebody can be named to freely, full or not. */
    static List<Seats> terms(Composition composition) {
        return composition.body().seats().stream()
                .filter(seats -> seats.on(composition.on()) == Answer.YES)
                .filter(seats -> seats.filledHow() == Seats.Filled.NAMED
                        && seats.office().isEmpty())
                .filter(seats -> seats.sitting() != Seats.Sitting.ENLARGED)
                .toList();
    }

    private void add(Seats seats, List<Room> rooms) {
        var choice = seats.forParties();
        if (choice.scope() == Parties.Scope.CONCERNED || choice.scope() == Parties.Scope.OWN_MEMBERS) {
            return;
        }
        var parties = composition.charter().parties(choice, composition.on());
        if (choice.isEach(composition.charter().groups().keySet())) {
            parties.forEach(party -> add(seats, party.id(), homes(party), rooms));
        } else {
            add(seats, choice.together(), parties, rooms);
        }
    }

    /** A federation names people of its members; others name their own. */
    private List<Party> homes(Party party) {
        return party.members().isEmpty()
                ? List.of(party)
                : party.members().stream()
                        .map(composition.charter().parties()::get)
                        .filter(member -> member != null && member.on(composition.on()) == Answer.YES)
                        .toList();
    }

    private void add(Seats seats, String party, List<Party> homes, List<Room> rooms) {
        int free = free(seats, party);
        var kinds = homes.stream()
                .flatMap(home -> kinds(seats, party, home).stream())
                .toList();
        if (free > 0 && !kinds.isEmpty()) {
            rooms.add(new Room(seats, party, free, kinds));
        }
    }

    private int free(Seats seats, String party) {
        var most = SeatRules.range(composition, seats, party).max();
        long taken = composition.seating().in(seats.id(), party).stream()
                .filter(place -> !place.isVacant())
                .count();
        return most == null || unbounded.test(seats) ? MANY : (int) Math.max(0, most - taken);
    }

    private List<SeatKind> kinds(Seats seats, String party, Party home) {
        var key = composition.key(home);
        var political = new LinkedHashSet<@Nullable String>(
                composition.register().politicalParties(key, home.organs().keySet(), composition.on()));
        if (political.isEmpty()) {
            political.add(null);
        }
        var kinds = new ArrayList<SeatKind>();
        for (var each : political) {
            var side = each == null ? null : composition.register().side(each, key, composition.on());
            var kind = new SeatKind(seats.id(), party, home.id(), each, side);
            if (qualities.of(seats, party, kind.occupant(seats, 0)).stream()
                    .noneMatch(verdict -> verdict.holds() == Answer.NO)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }
}
