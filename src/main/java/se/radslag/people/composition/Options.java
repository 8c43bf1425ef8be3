package se.radslag.people.composition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rooms and kinds put together as far as the limits in question see no difference: parties that offer the same are one.
 *
 * @param free how many more each pool of rooms takes
 */
record Options(List<Option> all, List<Integer> free) {

    private record Offer(Room room, Map<Object, List<SeatKind>> bySight) {}

    static Options of(List<Room> rooms, List<Prospect> prospects) {
        var pools = new LinkedHashMap<Object, List<Offer>>();
        for (var room : rooms) {
            var bySight = new LinkedHashMap<Object, List<SeatKind>>();
            for (var kind : room.kinds()) {
                var occupant = kind.occupant(room.term(), 0);
                var sight = prospects.stream()
                        .map(prospect -> prospect.sees(
                                occupant, room.term().id(), room.term().countInOrdinary()))
                        .toList();
                bySight.computeIfAbsent(sight, each -> new ArrayList<>()).add(kind);
            }
            pools.computeIfAbsent(bySight.keySet(), each -> new ArrayList<>()).add(new Offer(room, bySight));
        }
        var options = new ArrayList<Option>();
        var free = new ArrayList<Integer>();
        pools.values().forEach(offers -> add(offers, options, free));
        return new Options(List.copyOf(options), List.copyOf(free));
    }

    private static void add(List<Offer> offers, List<Option> options, List<Integer> free) {
        int pool = free.size();
        free.add(offers.stream().mapToInt(offer -> offer.room().free()).sum());
        for (var sight : offers.getFirst().bySight().keySet()) {
            var kinds = offers.stream()
                    .flatMap(offer -> offer.bySight().getOrDefault(sight, List.of()).stream())
                    .toList();
            var room = offers.getFirst().room();
            options.add(new Option(pool, room.term(), kinds.getFirst().occupant(room.term(), 0), kinds));
        }
    }
}
