package se.radslag.people.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.kernel.Period;
import se.radslag.people.PartyKey;
import se.radslag.people.intake.SeatTable.Named;
import se.radslag.people.naming.Naming;
import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.MandateId;
import se.radslag.people.seating.Mandates;
import se.radslag.people.seating.Register;
import se.radslag.people.seating.SeatToFill;
import se.radslag.people.seating.TermEnd;

/** Reads namings of one table: finds the seat and a number that is free; the seats' terms judge all of them together. */
final class SeatReader implements TableKind.Reader<Named> {

    private static final int MOST_SEATS = 200;
    private final Charter charter;
    private final KnownPersons known;
    private final PoliticalNames political;
    private final LocalDate today;
    private final SeatNames seats;
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
        this.seats = new SeatNames(charter, today);
        this.together = new SeatsTogether(charter, register, named);
        named.all().forEach(each -> known.belongs(key(each.comesFrom()), each.person()));
    }

    @Override
    public @Nullable Named read(Cells row) {
        var seat = seats.seat(row);
        var side = political.of(row);
        var during = row.period();
        var number = row.number(Column.NUMBER, MOST_SEATS);
        row.name(Column.GIVEN);
        row.name(Column.FAMILY);
        if (seat == null || during == null || !row.isWhole()) {
            return null;
        }
        return named(row, seat, side, whole(seat, during), number);
    }

    private @Nullable Named named(
            Cells row, SeatToFill seat, @Nullable String side, Period during, @Nullable Integer number) {
        var person = known.of(key(seat.party()), row);
        if (person == null) {
            return null;
        }
        var others = together.in(SeatsTogether.Place.of(seat), during);
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
        var id = new MandateId(UUID.randomUUID());
        var home = seats.home(row, seat, Objects.requireNonNullElse(during.first(), today));
        boolean leads = row.yes(Column.LEADING);
        return taken(row, seat.taken(id, ordinal, home, person, side, leads, row.day(Column.NAMED_ON), during));
    }

    /** Where the register has those who sit for a party; those of several together are known by the word for them. */
    private String key(String party) {
        var one = charter.parties().get(party);
        return one == null ? party : PartyKey.of(charter, one).value();
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

    private Named taken(Cells row, Mandate mandate) {
        var first = Objects.requireNonNull(mandate.during().first());
        var reason = row.textIfAny(Column.REASON);
        if (first.isBefore(today) && reason == null) {
            row.fault(Column.REASON, Problem.NEEDS_REASON);
        }
        together.add(row, mandate);
        var decision =
                new Naming.Decision(mandate.party(), row.textIfAny(Column.SECTION), row.textIfAny(Column.REGISTRY));
        var naming = new Naming(mandate, decision, null, reason, first.isBefore(today) ? reason : null);
        return new Named(naming, known.toEnter(mandate.person()));
    }

    @Override
    public void judge() {
        together.judge();
    }

    /** Without a last day a naming ends with the agreement's term of office. */
    private Period whole(SeatToFill seat, Period during) {
        return during.last() != null
                ? during
                : TermEnd.of(charter, seat.body().id(), seat.term().id(), Objects.requireNonNull(during.first()))
                        .map(end -> new Period(during.first(), end.last()))
                        .orElse(during);
    }
}
