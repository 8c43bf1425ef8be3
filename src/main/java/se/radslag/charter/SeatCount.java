package se.radslag.charter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.SeatPlan.Line;
import se.radslag.charter.SeatPlan.Range;
import se.radslag.charter.SeatPlan.Reason;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Count;
import se.radslag.charter.terms.Parties;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Seats;
import se.radslag.kernel.Answer;

/** Counts the seats that each term gives on a date. */
final class SeatCount {

    private static final Set<Parties.Scope> ARE_NAMED = Set.of(Parties.Scope.NAMED, Parties.Scope.ALL);

    private final Charter charter;
    private final LocalDate on;

    SeatCount(Charter charter, LocalDate on) {
        this.charter = charter;
        this.on = on;
    }

    SeatPlan of(String id) {
        var body = charter.bodies().get(id);
        if (body == null) {
            throw new IllegalArgumentException("No such body: " + id);
        }
        var exists = body.existence().on(on);
        if (exists == Answer.NO) {
            return new SeatPlan(id, exists, List.of(), new SeatPlan.Total(List.of(Range.exactly(0))), null, null);
        }
        var lines = body.seats().stream()
                .filter(seats -> seats.on(on) != Answer.NO)
                .map(this::line)
                .toList();
        return new SeatPlan(
                id,
                exists,
                lines,
                SeatOutcomes.of(lines, on),
                limit(body),
                body.header().unknown().get("seats"));
    }

    private @Nullable Range limit(Body body) {
        for (var limit : body.limits()) {
            var size = limit.size();
            if (size != null && limit.among().isEmpty() && limit.on(on) == Answer.YES) {
                return new Range(size.min(), size.max());
            }
        }
        return null;
    }

    private Line line(Seats seats) {
        var parties = charter.parties(seats.forParties(), on);
        var why = seats.header().unknown().get("count");
        if (seats.count() == null && seats.office().stream().anyMatch(SeatCount::hasManyHolders)) {
            return line(seats, parties, new Reason.InRegister());
        } else if (why != null) {
            return line(seats, parties, new Reason.NotGiven(why));
        } else if (!ARE_NAMED.contains(seats.forParties().scope())) {
            return line(seats, parties, new Reason.PartiesConcerned());
        } else if (seats.count() instanceof Count.PerStarted perStarted) {
            return perStarted(seats, perStarted, parties);
        }
        return new Line(seats, parties.size(), sum(seats, parties), seats.on(on), null);
    }

    private Line line(Seats seats, List<Party> parties, Reason reason) {
        return new Line(seats, parties.size(), Range.UNKNOWN, seats.on(on), reason);
    }

    /** Offices whose number of holders the agreement does not give by naming them. */
    private static boolean hasManyHolders(se.radslag.charter.terms.Office office) {
        return List.of("presidium", "member", "group-leader").contains(office.post());
    }

    private Range sum(Seats seats, List<Party> parties) {
        boolean each = seats.forParties().isEach(charter.groups().keySet());
        int times = each ? parties.size() : 1;
        return switch (seats.count()) {
            case null -> Range.exactly(times * Math.max(1, seats.office().size()));
            case Count.Exactly exactly -> Range.exactly(times * exactly.number());
            case Count.Between between ->
                new Range(times * between.min(), between.max() == null ? null : times * between.max());
            case Count.ByParty byParty ->
                Range.exactly(parties.stream()
                        .mapToInt(party -> byParty.named().getOrDefault(party.id(), byParty.others()))
                        .sum());
            case Count.PerStarted ignored -> Range.UNKNOWN;
        };
    }

    /** The seats of one party by itself. */
    Range ofParty(Seats seats, Party party) {
        return switch (seats.count()) {
            case null -> Range.exactly(Math.max(1, seats.office().size()));
            case Count.Exactly exactly -> Range.exactly(exactly.number());
            case Count.Between between -> new Range(between.min(), between.max());
            case Count.ByParty byParty -> Range.exactly(byParty.named().getOrDefault(party.id(), byParty.others()));
            case Count.PerStarted perStarted -> perStarted(perStarted, party);
        };
    }

    private Range perStarted(Count.PerStarted count, Party party) {
        var reference = count.at() == null ? on : count.countedOn(on, charter.elections());
        var inhabitants = reference == null ? null : inhabitants(party, reference);
        return inhabitants == null ? Range.UNKNOWN : Range.exactly(count.seats(inhabitants));
    }

    private Line perStarted(Seats seats, Count.PerStarted count, List<Party> parties) {
        var reference = count.at() == null ? on : count.countedOn(on, charter.elections());
        if (reference == null) {
            return line(seats, parties, new Reason.NoReferenceDay());
        }
        var unknown = new ArrayList<String>();
        int sum = 0;
        for (var party : parties) {
            var inhabitants = inhabitants(party, reference);
            if (inhabitants == null) {
                unknown.add(party.id());
            } else {
                sum += count.seats(inhabitants);
            }
        }
        return unknown.isEmpty()
                ? new Line(seats, parties.size(), Range.exactly(sum), seats.on(on), null)
                : line(seats, parties, new Reason.NoPopulation(List.copyOf(unknown)));
    }

    private static @Nullable Integer inhabitants(Party party, LocalDate reference) {
        return party.population().stream()
                .filter(population -> !population.day().isAfter(reference))
                .max(Comparator.comparing(Party.Population::day))
                .map(Party.Population::count)
                .orElse(null);
    }
}
