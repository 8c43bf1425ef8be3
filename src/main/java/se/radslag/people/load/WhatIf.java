package se.radslag.people.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import se.radslag.charter.Charter;
import se.radslag.charter.SeatPlan;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Count;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Seats;
import se.radslag.kernel.Verdicts;
import se.radslag.people.PersonId;
import se.radslag.people.composition.Balance;
import se.radslag.people.composition.Composition;
import se.radslag.people.composition.ConfirmRules;
import se.radslag.people.seating.Person;

/**
 * Thinks of another agreement and says what it would do to a body: size, balance, load and open points, before and after.
 * Nothing is saved: it is the same functions on an altered scene.
 */
public final class WhatIf {

    private WhatIf() {}

    /**
     * A body in one scene.
     *
     * @param seats the possible numbers of seats by the agreement
     * @param filled members who sit
     * @param vacant places that have to be filled and are not
     */
    public record Outcome(
            SeatPlan.Total seats, int filled, int vacant, Balance balance, BodyCost cost, Verdicts openPoints) {}

    /** What a change would do to some bodies on a day. */
    public static List<Difference> compare(
            Scene before,
            Scene after,
            List<String> bodies,
            LocalDate on,
            Assumption assumption,
            Map<PersonId, Person> people) {
        return bodies.stream()
                .map(body -> new Difference(
                        body,
                        outcome(before, body, on, assumption, people),
                        outcome(after, body, on, assumption, people)))
                .toList();
    }

    /** A body in a scene on a day. */
    public static Outcome outcome(
            Scene scene, String body, LocalDate on, Assumption assumption, Map<PersonId, Person> people) {
        var composition = Composition.of(scene.charter(), scene.register(), scene.mandates(), body, on);
        var seating = composition.seating();
        return new Outcome(
                SeatPlan.of(scene.charter(), body, on).total(),
                seating.members().sure(),
                (int) seating.vacant().stream()
                        .filter(place -> place.required())
                        .count(),
                Balance.of(seating, people),
                BodyCost.planned(scene.charter(), body, on, assumption),
                ConfirmRules.check(composition));
    }

    /** A term on seats gives another number. */
    public static Scene withCount(Scene scene, String body, String seat, Count count) {
        return withSeat(scene, body, seat, seats -> seats.withCount(count));
    }

    /** A term on seats is another. */
    public static Scene withSeat(Scene scene, String body, String seat, UnaryOperator<Seats> change) {
        return withSeats(
                scene,
                body,
                all -> all.stream()
                        .map(each -> each.id().equals(seat) ? change.apply(each) : each)
                        .toList());
    }

    /** One more term on seats: the seats that another has, or new ones by an office. */
    public static Scene withMore(Scene scene, String body, Seats more) {
        return withSeats(scene, body, all -> {
            var both = new ArrayList<>(all);
            both.add(more);
            return both;
        });
    }

    /** A term on seats is no more. */
    public static Scene without(Scene scene, String body, String seat) {
        return withSeats(
                scene,
                body,
                all -> all.stream().filter(each -> !each.id().equals(seat)).toList());
    }

    private static Scene withSeats(Scene scene, String body, UnaryOperator<List<Seats>> change) {
        var found = Objects.requireNonNull(scene.charter().bodies().get(body), body);
        var bodies = new LinkedHashMap<>(scene.charter().bodies());
        bodies.put(body, found.withSeats(change.apply(found.seats())));
        return scene.with(scene.charter().with(scene.charter().parties(), bodies));
    }

    /** One more party in a group, with all that the group's parties share. */
    public static Scene withParty(Scene scene, String group, Party party) {
        var parties = new LinkedHashMap<>(scene.charter().parties());
        parties.put(
                party.id(),
                party.inGroup(Objects.requireNonNull(scene.charter().groups().get(group), group)));
        return scene.with(scene.charter().with(parties, scene.charter().bodies()));
    }

    /** Two parties become one, which goes under the first one's id and name; the other's people leave. */
    public static Scene merged(Scene scene, String first, String second) {
        return new Merger(scene, first, second).merged();
    }

    /** The bodies that a charter has on a day, by id. */
    public static List<String> bodies(Charter charter, LocalDate on) {
        return charter.bodies().values().stream()
                .filter(body -> body.existence().on(on) != se.radslag.kernel.Answer.NO && !body.isOutside())
                .map(Body::id)
                .toList();
    }
}
