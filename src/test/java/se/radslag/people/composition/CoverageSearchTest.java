package se.radslag.people.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import se.radslag.charter.explain.Read;
import se.radslag.kernel.Answer;
import se.radslag.people.composition.Proposal.ExtraSeats;
import se.radslag.people.seating.Made;
import se.radslag.people.seating.Place;
import se.radslag.people.seating.Seating;

/** The search finds exactly what looking at everything finds, for compositions and limits of every sort. */
class CoverageSearchTest {

    private static final String DAY = "2024-06-01";
    private static final List<String> POLITICAL = List.of("a", "b", "c", "d");

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void the_fewest_seats_are_those_that_looking_at_everything_finds(@ForAll long seed) {
        var composition = composition(new Random(seed));
        var proposal = Coverage.of(composition, Map.of());
        if (proposal.givenUp() || !proposal.untold().isEmpty()) {
            return;
        }
        var all = everything(composition);
        assertThat(proposal.sets().isEmpty()).as("seed %d", seed).isEqualTo(all.isEmpty());
        var matched = new HashSet<ExtraSeats>();
        for (var kinds : all) {
            assertThat(kinds)
                    .as("seed %d", seed)
                    .hasSize(proposal.sets().getFirst().number());
            var set = proposal.sets().stream().filter(each -> is(each, kinds)).toList();
            assertThat(set)
                    .as("seed %d, %s in %s", seed, kinds, proposal.sets())
                    .hasSize(1);
            matched.addAll(set);
        }
        assertThat(matched).as("seed %d", seed).hasSameElementsAs(proposal.sets());
        proposal.collisions().forEach(collision -> assertThat(collision.terms()).isNotEmpty());
    }

    /** Whether members of these kinds are what a proposed set says. */
    private static boolean is(ExtraSeats set, List<SeatKind> kinds) {
        return set.number() == kinds.size()
                && set.seats().stream()
                        .allMatch(extra ->
                                kinds.stream().filter(extra.kinds()::contains).count() == extra.number());
    }

    private static Composition composition(Random random) {
        int min = random.nextInt(4);
        var limits = new ArrayList<String>();
        if (random.nextBoolean()) {
            limits.add("{size: {min: %d, max: %d}, clause: avtal/1}".formatted(min, min + random.nextInt(5)));
        }
        if (random.nextBoolean()) {
            limits.add("{size: {min: %d, max: %d}, among: [r], clause: avtal/1}"
                    .formatted(random.nextInt(3), 2 + random.nextInt(3)));
        }
        if (random.nextInt(3) > 0) {
            limits.add("{cover: region.rs, each: political-party, among: [r]%s, clause: avtal/1}"
                    .formatted(random.nextBoolean() ? ", credit: [k]" : ""));
        }
        if (random.nextBoolean()) {
            limits.add("{mirror: region.rs, by: side, how: %s, among: [r], clause: avtal/1}"
                    .formatted(random.nextInt(3) > 0 ? "same-side-leads" : "proportional"));
        }
        if (random.nextInt(3) == 0) {
            limits.add("{share: {max: %d %%, per: %s}, clause: avtal/1}"
                    .formatted(30 + 10 * random.nextInt(4), random.nextBoolean() ? "political-party" : "party"));
        }
        if (random.nextInt(4) == 0) {
            limits.add("{mirror: region.rs, by: votes, how: proportional, among: [r], clause: avtal/1}");
        }
        if (limits.isEmpty()) {
            limits.add("{size: {min: %d}, clause: avtal/1}".formatted(min));
        }
        var charter = Read.withBody("seats:\n"
                + "  - {id: r, for: region, count: {min: 0, max: %d}, filled: named, clause: avtal/1}\n"
                        .formatted(2 + random.nextInt(3))
                + "  - {id: k, for: each kommuner, count: {min: 0, max: 1}, filled: named, clause: avtal/1}\n"
                + "limits: [" + String.join(", ", limits) + "]");
        return named(new Made(charter), random).composition("rad", DAY);
    }

    private static Made named(Made made, Random random) {
        made.governs("region", "a b", "c d", "/").seats("region", "rs", "a 4, b 2, c 3", "/");
        made.governs("alfa", "a", "c", "/").governs("beta", "c", random.nextBoolean() ? "d" : "a", "/");
        int members = random.nextInt(3);
        for (int i = 1; i <= members; i++) {
            made.named(Made.naming("rad", "r", "region", i, "R" + i, POLITICAL.get(random.nextInt(4)), "/"));
        }
        if (random.nextBoolean()) {
            made.named(Made.naming("rad", "k", "alfa", 1, "K", POLITICAL.get(random.nextInt(4)), "/"));
        }
        return made;
    }

    /** Every smallest choice of kinds of members that meets all limits, found by trying all. */
    private static List<List<SeatKind>> everything(Composition composition) {
        var rooms = Rooms.of(composition);
        int most = rooms.stream().mapToInt(Room::free).sum();
        for (int number = 0; number <= most; number++) {
            var found = new ArrayList<List<SeatKind>>();
            for (var kinds : choices(rooms, number)) {
                if (isMet(composition, rooms, kinds)) {
                    found.add(kinds);
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static Set<List<SeatKind>> choices(List<Room> rooms, int number) {
        var all = new HashSet<List<SeatKind>>();
        choose(rooms, rooms.stream().flatMap(room -> room.kinds().stream()).toList(), 0, number, List.of(), all);
        return all;
    }

    private static void choose(
            List<Room> rooms,
            List<SeatKind> kinds,
            int from,
            int number,
            List<SeatKind> chosen,
            Set<List<SeatKind>> all) {
        if (chosen.size() == number) {
            all.add(chosen);
            return;
        }
        for (int i = from; i < kinds.size(); i++) {
            var kind = kinds.get(i);
            long taken = chosen.stream().filter(each -> isIn(each, kind)).count();
            int free = rooms.stream()
                    .filter(room -> room.kinds().contains(kind))
                    .findFirst()
                    .orElseThrow()
                    .free();
            if (taken < free) {
                var more = new ArrayList<>(chosen);
                more.add(kind);
                choose(rooms, kinds, i, number, more, all);
            }
        }
    }

    private static boolean isIn(SeatKind one, SeatKind other) {
        return one.seat().equals(other.seat()) && one.party().equals(other.party());
    }

    private static boolean isMet(Composition composition, List<Room> rooms, List<SeatKind> kinds) {
        var seats = new HashMap<String, se.radslag.charter.terms.Seats>();
        rooms.forEach(room -> seats.put(room.term().id(), room.term()));
        var places = new ArrayList<Place>(composition.seating().places());
        for (int i = 0; i < kinds.size(); i++) {
            var term = seats.get(kinds.get(i).seat());
            places.add(kinds.get(i).place(java.util.Objects.requireNonNull(term), i + 1));
        }
        var seating = composition.seating();
        var with = new Composition(
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
        return with.limits().stream()
                .allMatch(limit ->
                        ConfirmRules.limit(with, limit).stream().allMatch(verdict -> verdict.holds() == Answer.YES));
    }
}
