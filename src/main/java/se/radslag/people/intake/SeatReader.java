package se.radslag.people.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Seats;
import se.radslag.charter.terms.Who;
import se.radslag.kernel.Period;
import se.radslag.people.PartyKey;
import se.radslag.people.intake.SeatTable.Named;
import se.radslag.people.naming.Naming;
import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.MandateId;
import se.radslag.people.seating.Mandates;
import se.radslag.people.seating.Register;
import se.radslag.people.seating.TermEnd;

/** Reads namings of one table: finds the seat and a number that is free; the seats' terms judge all of them together. */
final class SeatReader implements TableKind.Reader<Named> {

    private static final int MOST_SEATS = 200;
    private static final Map<String, Mandate.Kind> ROLES = Map.of(
            "",
            Mandate.Kind.MEMBER,
            "ledamot",
            Mandate.Kind.MEMBER,
            "member",
            Mandate.Kind.MEMBER,
            "ersättare",
            Mandate.Kind.SUBSTITUTE,
            "substitute",
            Mandate.Kind.SUBSTITUTE);

    private final Charter charter;
    private final KnownPersons known;
    private final PoliticalNames political;
    private final LocalDate today;
    private final CharterNames names;
    private final SeatsTogether together;

    SeatReader(
            Charter charter,
            Register register,
            Mandates named,
            KnownPersons known,
            PoliticalNames political,
            LocalDate today) {
        this.charter = charter;
        this.known = known;
        this.political = political;
        this.today = today;
        this.names = new CharterNames(charter);
        this.together = new SeatsTogether(charter, register, named);
        named.all().forEach(each -> {
            var party = charter.parties().get(each.comesFrom());
            if (party != null) {
                known.belongs(PartyKey.of(charter, party).value(), each.person());
            }
        });
    }

    @Override
    public @Nullable Named read(Cells row) {
        var body = names.body(row);
        var party = names.party(row);
        var seat = body == null || party == null ? null : seat(row, body);
        var kind = ROLES.get(Column.small(row.text(Column.ROLE)));
        if (kind == null) {
            row.fault(Column.ROLE, Problem.NO_ROLE);
        }
        var side = political.of(row);
        var during = row.period();
        var number = row.number(Column.NUMBER, MOST_SEATS);
        row.name(Column.GIVEN);
        row.name(Column.FAMILY);
        if (body == null || party == null || seat == null || kind == null || during == null || !row.isWhole()) {
            return null;
        }
        return named(row, new Slot(body, seat, party, kind), side, whole(body, seat, during), number);
    }

    /** A party's seats by one term, for members or substitutes. */
    private record Slot(Body body, Seats seat, Party party, Mandate.Kind kind) {

        SeatsTogether.Place place() {
            return new SeatsTogether.Place(body.id(), seat.id(), party.id(), kind);
        }
    }

    private @Nullable Named named(
            Cells row, Slot slot, @Nullable String side, Period during, @Nullable Integer number) {
        var person = known.of(PartyKey.of(charter, slot.party).value(), row);
        if (person == null) {
            return null;
        }
        var others = together.in(slot.place(), during);
        if (others.stream()
                .anyMatch(each -> each.person().equals(person) && each.during().equals(during))) {
            row.isThere();
            return null;
        }
        int ordinal = number == null ? free(others) : number;
        if (others.stream().anyMatch(each -> each.ordinal() == ordinal)) {
            row.fault(Column.FROM, Problem.TAKEN);
            return null;
        }
        var mandate = new Mandate(
                new MandateId(UUID.randomUUID()),
                slot.body.id(),
                slot.seat.id(),
                slot.party.id(),
                ordinal,
                slot.kind,
                slot.kind == Mandate.Kind.SUBSTITUTE && slot.seat.substitutes() == Seats.Substitutes.PERSONAL
                        ? ordinal
                        : null,
                null,
                person,
                side,
                capacity(slot.seat, side),
                row.yes(Column.LEADING),
                false,
                row.day(Column.NAMED_ON),
                during);
        return taken(row, slot, mandate);
    }

    /** The lowest number that nobody has for the time. */
    private static int free(List<Mandate> others) {
        var taken = others.stream().map(Mandate::ordinal).collect(Collectors.toSet());
        int free = 1;
        while (taken.contains(free)) {
            free++;
        }
        return free;
    }

    private @Nullable Named taken(Cells row, Slot slot, Mandate mandate) {
        var first = Objects.requireNonNull(mandate.during().first());
        var reason = row.textIfAny(Column.REASON);
        if (first.isBefore(today) && reason == null) {
            row.fault(Column.REASON, Problem.NEEDS_REASON);
        }
        together.add(row, mandate);
        var decision =
                new Naming.Decision(slot.party.id(), row.textIfAny(Column.SECTION), row.textIfAny(Column.REGISTRY));
        var naming = new Naming(mandate, decision, null, reason, first.isBefore(today) ? reason : null);
        return new Named(naming, known.toEnter(mandate.person()));
    }

    @Override
    public void judge() {
        together.judge();
    }

    private @Nullable Seats seat(Cells row, Body body) {
        var name = Column.small(row.text(Column.SEAT));
        var choices = body.seats().stream()
                .filter(each -> each.filledHow() == Seats.Filled.NAMED)
                .collect(Collectors.toMap(Seats::id, each -> each, (one, other) -> one, TreeMap::new));
        if (name.isEmpty() && choices.size() == 1) {
            return choices.firstEntry().getValue();
        }
        if (!choices.containsKey(name)) {
            row.fault(Column.SEAT, Problem.NO_SEAT, String.join(", ", choices.keySet()));
        }
        return choices.get(name);
    }

    /** Without a last day a naming ends with the agreement's term of office. */
    private Period whole(Body body, Seats seat, Period during) {
        return during.last() != null
                ? during
                : TermEnd.of(charter, body.id(), seat.id(), Objects.requireNonNull(during.first()))
                        .map(end -> new Period(during.first(), end.last()))
                        .orElse(during);
    }

    private static Who.PersonKind capacity(Seats seat, @Nullable String political) {
        boolean official = seat.who().stream().anyMatch(each -> each.kind() == Who.PersonKind.OFFICIAL);
        return political == null && official ? Who.PersonKind.OFFICIAL : Who.PersonKind.ELECTED;
    }
}
