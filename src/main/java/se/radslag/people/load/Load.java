package se.radslag.people.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
 * @param entries every member of every body, which all the rest is added up from
 */
public record Load(List<BodyCost> bodies, List<Entry> entries, List<Clash> clashes) {

    /** A body as it sits, in its structure. */
    public record Sitting(Charter charter, Seating seating) {

        public Sat sat() {
            return new Sat(charter.id(), seating.body());
        }
    }

    /** A body of a structure by their ids. */
    public record Sat(String structure, String body) {}

    /**
     * What one person's membership of one body takes in a year.
     *
     * @param home charter id of the party that the person comes from
     * @param party its key; null where the charter does not know it
     */
    public record Entry(
            PersonId person, String home, @Nullable PartyKey party, Sat sat, Span meetings, Span minutes) {}

    /** What one person's seats take in a year. */
    public record PersonLoad(PersonId person, List<Sat> bodies, Span meetings, Span minutes) {}

    /** What a party's people's seats take in a year. */
    public record PartyLoad(int people, int seats, Span meetings, Span minutes) {}

    /** Two bodies and who sits in both: their meetings should not be on one day. */
    public record Shared(Sat one, Sat other, Set<PersonId> people) {}

    /** Meetings of several bodies on one day, and who sits in more than one of them. */
    public record Clash(PersonId person, LocalDate day, List<Sat> bodies) {}

    /** The load of some bodies; meetings with their days, where they are known, tell of clashes. */
    public static Load of(List<Sitting> sittings, Assumption assumption, List<PlannedMeeting> planned) {
        var meetings = planned.stream().collect(Collectors.groupingBy(each -> new Sat(each.structure(), each.body())));
        var costs = new ArrayList<BodyCost>();
        var entries = new ArrayList<Entry>();
        for (var sitting : sittings) {
            var cost = BodyCost.of(
                    sitting.charter(), sitting.seating(), assumption, meetings.getOrDefault(sitting.sat(), List.of()));
            costs.add(cost);
            members(sitting.seating()).forEach(member -> entries.add(entry(sitting, member, cost)));
        }
        var load = new Load(List.copyOf(costs), List.copyOf(entries), List.of());
        return new Load(load.bodies, load.entries, Clashes.of(load.severalSeats(), planned));
    }

    private static Entry entry(Sitting sitting, Occupant member, BodyCost cost) {
        var party = sitting.charter().parties().get(member.home());
        return new Entry(
                member.person(),
                member.home(),
                party == null ? null : PartyKey.of(sitting.charter(), party),
                sitting.sat(),
                cost.frequency().meetings(),
                cost.minutesEach());
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

    /** By person, those with most hours first. */
    public List<PersonLoad> people() {
        var people = new LinkedHashMap<PersonId, List<Entry>>();
        entries.forEach(each ->
                people.computeIfAbsent(each.person, person -> new ArrayList<>()).add(each));
        return people.entrySet().stream()
                .map(each -> new PersonLoad(
                        each.getKey(),
                        each.getValue().stream().map(Entry::sat).toList(),
                        meetings(each.getValue()),
                        minutes(each.getValue())))
                .sorted(Comparator.comparingLong(
                                (PersonLoad each) -> each.minutes().most())
                        .reversed()
                        .thenComparing(PersonLoad::person))
                .toList();
    }

    /** By the party that people come from. */
    public Map<PartyKey, PartyLoad> parties() {
        var parties = new TreeMap<PartyKey, List<Entry>>();
        for (var entry : entries) {
            if (entry.party != null) {
                parties.computeIfAbsent(entry.party, party -> new ArrayList<>()).add(entry);
            }
        }
        var loads = new TreeMap<PartyKey, PartyLoad>();
        parties.forEach((party, own) -> loads.put(
                party,
                new PartyLoad(
                        (int) own.stream().map(Entry::person).distinct().count(),
                        own.size(),
                        meetings(own),
                        minutes(own))));
        return loads;
    }

    public static Span meetings(List<Entry> entries) {
        return entries.stream().map(Entry::meetings).reduce(Span.NONE, Span::plus);
    }

    public static Span minutes(List<Entry> entries) {
        return entries.stream().map(Entry::minutes).reduce(Span.NONE, Span::plus);
    }

    /** Bodies that share people, those that share most first. */
    public List<Shared> shared() {
        return Clashes.shared(entries);
    }

    /** Those who sit in more than one body. */
    public List<PersonLoad> severalSeats() {
        return people().stream().filter(each -> each.bodies().size() > 1).toList();
    }
}
