package se.radslag.people.seating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.SeatPlan;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Count;
import se.radslag.charter.terms.Limit;
import se.radslag.charter.terms.Office;
import se.radslag.charter.terms.Parties;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Seats;
import se.radslag.kernel.Answer;
import se.radslag.people.PartyKey;

/** Expands the seats of a body on a date into places with those who sit in them. */
final class Expansion {

    private final Charter charter;
    private final LocalDate on;
    private final Mandates mandates;
    private final Occupants occupants;
    private final Positions positions;
    private final Qualities qualities;
    private final List<Place> places = new ArrayList<>();
    private final List<Substitute> substitutes = new ArrayList<>();
    private final List<Unsettled> unsettled = new ArrayList<>();

    Expansion(Charter charter, Register register, Mandates mandates, LocalDate on) {
        this.charter = charter;
        this.on = on;
        this.mandates = mandates;
        this.occupants = new Occupants(charter, register, on);
        this.positions = new Positions(register, on);
        this.qualities = new Qualities(charter, register, on);
    }

    Seating of(String id) {
        var body = charter.bodies().get(id);
        if (body == null) {
            throw new IllegalArgumentException("No such body: " + id);
        }
        var exists = body.existence().on(on);
        if (exists == Answer.NO) {
            return new Seating(id, on, exists, List.of(), List.of(), List.of(), List.of(), null);
        }
        body.seats().stream().filter(seats -> seats.on(on) != Answer.NO).forEach(seats -> expand(body, seats, exists));
        var posts = new Posts(charter, positions, mandates, on).of(body, exists);
        return new Seating(
                id,
                on,
                exists,
                merged(body),
                substitutes,
                posts,
                unsettled,
                body.header().unknown().get("seats"));
    }

    private void expand(Body body, Seats term, Answer exists) {
        var there = exists.and(term.on(on));
        var scope = term.forParties().scope();
        if (scope == Parties.Scope.CONCERNED || scope == Parties.Scope.OWN_MEMBERS) {
            unsettled.add(new Unsettled(term, null));
            named(body, term, mandates.parties(body.id(), term.id(), on), there);
            return;
        }
        var parties = charter.parties(term.forParties(), on);
        if (follows(term)) {
            parties.forEach(party -> follow(term, party, there.and(party.on(on))));
        } else if (term.forParties().isEach(charter.groups().keySet())) {
            parties.forEach(party -> named(body, term, party, there.and(party.on(on))));
        } else {
            together(body, term, there);
        }
    }

    private static boolean follows(Seats term) {
        return term.filledHow() == Seats.Filled.FOLLOWS && !term.office().isEmpty();
    }

    private void follow(Seats term, Party party, Answer there) {
        int ordinal = 0;
        for (var office : term.office()) {
            for (var holder : holders(office, party)) {
                for (var position : positions.of(PartyKey.of(charter, holder), office, number(term))) {
                    var occupant = occupants.of(position, holder);
                    var why = position.known() ? Vacancy.NO_HOLDER : Vacancy.CANNOT_BE_TOLD;
                    add(term, party.id(), ++ordinal, there, true, position.office(), occupant, why);
                    deputies(term, party, holder, ordinal, position.office());
                }
            }
        }
    }

    /** The party whose office it is: the seat's own, or the one that the office names. */
    private List<Party> holders(Office office, Party party) {
        var named = office.party();
        if (named == null) {
            return List.of(party);
        }
        return ofGroup(charter, named).toList();
    }

    /** How many positions each office has by the agreement; null when the register tells. */
    private static @Nullable Integer number(Seats term) {
        return term.count() instanceof Count.Exactly exactly
                ? Integer.valueOf(Math.max(1, exactly.number() / term.office().size()))
                : null;
    }

    private void deputies(Seats term, Party party, Party holder, int ordinal, OfficeKey office) {
        if (term.substitutes() != Seats.Substitutes.OFFICE || !office.post().equals(OfficeKey.CHAIR)) {
            return;
        }
        var vice = new Office(null, office.organ(), OfficeKey.VICE_CHAIR);
        int order = 0;
        for (var position : positions.of(office.party(), vice, null)) {
            var occupant = occupants.of(position, holder);
            if (occupant != null) {
                substitutes.add(new Substitute(term, party.id(), ++order, ordinal, occupant));
            }
        }
    }

    private void named(Body body, Seats term, Party party, Answer there) {
        var range = SeatPlan.ofParty(charter, term, party, on);
        if (range.isUnknown() || term.header().unknown().containsKey("count")) {
            unsettled.add(new Unsettled(term, party.id()));
        }
        int least = range.min() == null || term.header().unknown().containsKey("count") ? 0 : range.min();
        fill(body, term, party.id(), least, there);
    }

    /** Seats that parties have together, under the name of their group. */
    private void together(Body body, Seats term, Answer there) {
        var id = String.join("+", term.forParties().ids());
        if (term.header().unknown().containsKey("count")) {
            unsettled.add(new Unsettled(term, id));
        }
        int least = switch (term.count()) {
            case Count.Exactly exactly -> exactly.number();
            case Count.Between between -> between.min();
            case null -> term.header().unknown().containsKey("count") ? 0 : 1;
            case Count.ByParty ignored -> 0;
            case Count.PerStarted ignored -> 0;
        };
        fill(body, term, id, least, there);
    }

    private void named(Body body, Seats term, List<String> parties, Answer there) {
        parties.forEach(party -> fill(body, term, party, 0, there));
    }

    private void fill(Body body, Seats term, String party, int least, Answer there) {
        var named = mandates.in(body.id(), term.id(), party, on);
        var filled = new HashSet<Integer>();
        for (var mandate : named) {
            var occupant = occupants.of(mandate);
            if (mandate.kind() == Mandate.Kind.SUBSTITUTE) {
                substitutes.add(new Substitute(term, party, mandate.ordinal(), mandate.substituteFor(), occupant));
            } else if (filled.add(mandate.ordinal())) {
                add(term, party, mandate.ordinal(), there, mandate.ordinal() <= least, null, occupant, null);
            }
        }
        for (int ordinal = 1; ordinal <= least; ordinal++) {
            if (!filled.contains(ordinal)) {
                add(term, party, ordinal, there, true, null, null, Vacancy.NOT_NAMED);
            }
        }
    }

    private void add(
            Seats term,
            String party,
            int ordinal,
            Answer there,
            boolean required,
            @Nullable OfficeKey office,
            @Nullable Occupant occupant,
            @Nullable Vacancy vacancy) {
        var place = new Place(
                term,
                party,
                ordinal,
                there,
                required,
                office,
                occupant,
                occupant == null ? vacancy : null,
                false,
                List.of());
        places.add(occupant == null ? place : place.flagged(qualities.doubts(term, party, occupant)));
    }

    /** One who sits in two places counts once where the agreement says so. */
    private List<Place> merged(Body body) {
        var merges = body.limits().stream()
                .filter(limit -> limit.onePerson() != null
                        && limit.onePerson().twoSeats() == Limit.TwoSeats.MERGE
                        && limit.on(on) != Answer.NO)
                .toList();
        if (merges.isEmpty()) {
            return places;
        }
        var seen = new HashSet<>();
        return places.stream()
                .map(place -> merges.stream().anyMatch(limit -> concerns(limit, place))
                                && place.countsIn()
                                && place.there() == Answer.YES
                                && !seen.add(
                                        Objects.requireNonNull(place.occupant()).person())
                        ? place.asMerged()
                        : place)
                .toList();
    }

    private static boolean concerns(Limit limit, Place place) {
        return !place.isVacant()
                && (limit.among().isEmpty()
                        || limit.among().contains(place.term().id()));
    }

    /** The party with an id, or the parties of the group with it. */
    static Stream<Party> ofGroup(Charter charter, String id) {
        var one = charter.parties().get(id);
        return one != null
                ? Stream.of(one)
                : charter.parties().values().stream().filter(party -> id.equals(party.group()));
    }
}
