package se.radslag.people.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.radslag.charter.Charter;
import se.radslag.people.PartyKey;
import se.radslag.people.PersonId;
import se.radslag.people.seating.Occupant;
import se.radslag.people.seating.Place;
import se.radslag.people.seating.Seating;

/**
 * How much of people's time the bodies take in a year, across structures: by person, party and body, with those who sit
 * in several and the days on which their meetings clash.
 *
 * @param people those with most hours first
 * @param parties by the party that people come from
 */
public record Load(
        List<BodyCost> bodies, List<PersonLoad> people, Map<PartyKey, PartyLoad> parties, List<Clash> clashes) {

    /** A body as it sits, in its structure. */
    public record Sitting(Charter charter, Seating seating) {

        public Sat sat() {
            return new Sat(charter.id(), seating.body());
        }
    }

    /** A body of a structure by their ids. */
    public record Sat(String structure, String body) {}

    /** What one person's seats take in a year. */
    public record PersonLoad(PersonId person, List<Sat> bodies, Span meetings, Span minutes) {}

    /** What a party's people's seats take in a year. */
    public record PartyLoad(int people, int seats, Span meetings, Span minutes) {}

    /** Meetings of several bodies on one day, and who sits in more than one of them. */
    public record Clash(PersonId person, java.time.LocalDate day, List<Sat> bodies) {}

    /** The load of some bodies; meetings with their days, where they are known, tell of clashes. */
    public static Load of(List<Sitting> sittings, Assumption assumption, List<PlannedMeeting> planned) {
        var costs = new LinkedHashMap<Sat, BodyCost>();
        sittings.forEach(each -> costs.put(each.sat(), BodyCost.of(each.charter(), each.seating(), assumption)));
        var people = new LinkedHashMap<PersonId, PersonLoad>();
        var parties = new TreeMap<PartyKey, PartyLoad>();
        var counted = new HashSet<List<Object>>();
        for (var sitting : sittings) {
            var cost = Objects.requireNonNull(costs.get(sitting.sat()));
            for (var occupant : members(sitting.seating())) {
                people.merge(
                        occupant.person(),
                        new PersonLoad(
                                occupant.person(),
                                List.of(sitting.sat()),
                                cost.frequency().meetings(),
                                cost.minutesEach()),
                        Load::both);
                add(parties, counted, sitting, occupant, cost);
            }
        }
        return new Load(List.copyOf(costs.values()), sorted(people), parties, clashes(people, planned));
    }

    /** Each member once, acting ones too; on leave one does not come. */
    private static List<Occupant> members(Seating seating) {
        var seen = new HashSet<PersonId>();
        return seating.taken().stream()
                .map(Place::occupant)
                .filter(occupant -> occupant != null && !occupant.onLeave() && seen.add(occupant.person()))
                .map(Objects::requireNonNull)
                .toList();
    }

    private static PersonLoad both(PersonLoad one, PersonLoad other) {
        var bodies = new ArrayList<>(one.bodies());
        bodies.addAll(other.bodies());
        return new PersonLoad(
                one.person(),
                List.copyOf(bodies),
                one.meetings().plus(other.meetings()),
                one.minutes().plus(other.minutes()));
    }

    private static void add(
            Map<PartyKey, PartyLoad> parties,
            HashSet<List<Object>> counted,
            Sitting sitting,
            Occupant occupant,
            BodyCost cost) {
        var party = sitting.charter().parties().get(occupant.home());
        if (party != null) {
            var key = PartyKey.of(sitting.charter(), party);
            int more = counted.add(List.of(key, occupant.person())) ? 1 : 0;
            parties.merge(
                    key,
                    new PartyLoad(more, 1, cost.frequency().meetings(), cost.minutesEach()),
                    (one, other) -> new PartyLoad(
                            one.people() + other.people(),
                            one.seats() + other.seats(),
                            one.meetings().plus(other.meetings()),
                            one.minutes().plus(other.minutes())));
        }
    }

    private static List<PersonLoad> sorted(Map<PersonId, PersonLoad> people) {
        return people.values().stream()
                .sorted(Comparator.comparingLong(
                                (PersonLoad each) -> each.minutes().most())
                        .reversed()
                        .thenComparing(PersonLoad::person))
                .toList();
    }

    private static List<Clash> clashes(Map<PersonId, PersonLoad> people, List<PlannedMeeting> planned) {
        var byDay = planned.stream()
                .collect(Collectors.groupingBy(
                        PlannedMeeting::day,
                        TreeMap::new,
                        Collectors.mapping(each -> new Sat(each.structure(), each.body()), Collectors.toSet())));
        byDay.values().removeIf(sats -> sats.size() < 2);
        var clashes = new ArrayList<Clash>();
        byDay.forEach((day, sats) -> people.values().stream()
                .filter(each -> each.bodies().size() > 1)
                .forEach(each -> {
                    var meeting = each.bodies().stream().filter(sats::contains).toList();
                    if (meeting.size() > 1) {
                        clashes.add(new Clash(each.person(), day, meeting));
                    }
                }));
        return clashes;
    }

    /** Those who sit in more than one body. */
    public List<PersonLoad> severalSeats() {
        return people.stream().filter(each -> each.bodies().size() > 1).toList();
    }
}
