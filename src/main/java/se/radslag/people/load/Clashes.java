package se.radslag.people.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.radslag.people.PersonId;
import se.radslag.people.load.Load.Clash;
import se.radslag.people.load.Load.Entry;
import se.radslag.people.load.Load.PersonLoad;
import se.radslag.people.load.Load.Sat;
import se.radslag.people.load.Load.Shared;

/** Finds bodies that share people, and the days on which that makes meetings clash. */
final class Clashes {

    private Clashes() {}

    /** Every two bodies with somebody in both, those that share most first. */
    static List<Shared> shared(List<Entry> entries) {
        var people = new LinkedHashMap<Sat, Set<PersonId>>();
        entries.forEach(each ->
                people.computeIfAbsent(each.sat(), sat -> new LinkedHashSet<>()).add(each.person()));
        var sats = List.copyOf(people.keySet());
        var shared = new ArrayList<Shared>();
        for (int i = 0; i < sats.size(); i++) {
            for (int j = i + 1; j < sats.size(); j++) {
                var both = new LinkedHashSet<>(people.getOrDefault(sats.get(i), Set.of()));
                both.retainAll(people.getOrDefault(sats.get(j), Set.of()));
                if (!both.isEmpty()) {
                    shared.add(new Shared(sats.get(i), sats.get(j), both));
                }
            }
        }
        shared.sort(
                Comparator.comparingInt((Shared each) -> each.people().size()).reversed());
        return List.copyOf(shared);
    }

    /** Those who would have to be in two meetings on one day. */
    static List<Clash> of(List<PersonLoad> severalSeats, List<PlannedMeeting> planned) {
        var byDay = planned.stream()
                .collect(Collectors.groupingBy(
                        PlannedMeeting::day,
                        TreeMap::new,
                        Collectors.mapping(each -> new Sat(each.structure(), each.body()), Collectors.toSet())));
        byDay.values().removeIf(sats -> sats.size() < 2);
        var clashes = new ArrayList<Clash>();
        byDay.forEach((day, sats) -> severalSeats.forEach(each -> {
            var meeting = each.bodies().stream().filter(sats::contains).toList();
            if (meeting.size() > 1) {
                clashes.add(new Clash(each.person(), day, meeting));
            }
        }));
        return List.copyOf(clashes);
    }
}
