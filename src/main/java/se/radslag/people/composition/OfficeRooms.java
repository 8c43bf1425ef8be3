package se.radslag.people.composition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Office;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Seats;
import se.radslag.kernel.Answer;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.OfficeKey;
import se.radslag.people.seating.Place;
import se.radslag.people.seating.Standing;

/** Finds vacant seats that go with an office: who can sit there is whoever holds it, known or not. */
final class OfficeRooms {

    private record Slot(Seats term, String party) {}

    private final Composition composition;

    private OfficeRooms(Composition composition) {
        this.composition = composition;
    }

    static List<Room> of(Composition composition) {
        var finder = new OfficeRooms(composition);
        var vacant = new LinkedHashMap<Slot, Integer>();
        composition.seating().vacant().stream()
                .filter(place -> place.there() == Answer.YES && isByOffice(place))
                .forEach(place -> vacant.merge(new Slot(place.term(), place.party()), 1, Integer::sum));
        var rooms = new ArrayList<Room>();
        vacant.forEach((slot, number) -> finder.add(slot, number, rooms));
        return rooms;
    }

    private static boolean isByOffice(Place place) {
        return !place.term().office().isEmpty() && place.term().sitting() != Seats.Sitting.ENLARGED;
    }

    /** A room for each holder who can be named, and one for those whom the register does not know. */
    private void add(Slot slot, int number, List<Room> rooms) {
        var home = composition.charter().parties().get(slot.party());
        var holders = home == null ? List.<SeatKind>of() : holders(slot, home);
        holders.stream()
                .limit(number)
                .forEach(kind -> rooms.add(new Room(slot.term(), slot.party(), 1, List.of(kind))));
        if (number > holders.size()) {
            var unknown = new SeatKind(slot.term().id(), slot.party(), slot.party(), null, null);
            rooms.add(new Room(slot.term(), slot.party(), number - holders.size(), List.of(unknown)));
        }
    }

    private List<SeatKind> holders(Slot slot, Party home) {
        if (slot.term().filledHow() == Seats.Filled.FOLLOWS) {
            return List.of();
        }
        var key = composition.key(home);
        return slot.term().office().stream()
                .flatMap(office -> holdings(office, home))
                .filter(holding -> holding.standing() != Standing.ON_LEAVE
                        && composition.seating().of(holding.person()).findAny().isEmpty())
                .map(holding -> new SeatKind(
                        slot.term().id(),
                        slot.party(),
                        home.id(),
                        holding.politicalParty(),
                        composition.register().side(holding.person(), holding.politicalParty(), key, composition.on())))
                .toList();
    }

    private Stream<Holding> holdings(Office office, Party home) {
        @Nullable
        Party other =
                office.party() == null ? home : composition.charter().parties().get(office.party());
        var posts = office.post().equals(OfficeKey.PRESIDIUM)
                ? Stream.of(OfficeKey.CHAIR, OfficeKey.VICE_CHAIR)
                : Stream.of(office.post());
        return other == null
                ? Stream.of()
                : posts.flatMap(post ->
                        composition
                                .register()
                                .in(composition.key(other), office.organ(), post, composition.on())
                                .stream());
    }
}
