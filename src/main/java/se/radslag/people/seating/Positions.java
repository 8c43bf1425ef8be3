package se.radslag.people.seating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Office;
import se.radslag.people.PartyKey;
import se.radslag.people.PersonId;

/** The positions that an office means in a party on a date, and who fills each: one chair, a whole presidium, all members. */
final class Positions {

    /** Offices of which only the register tells how many hold them. */
    private static final Set<String> MANY = Set.of("member", "group-leader");

    private final Register register;
    private final LocalDate on;

    Positions(Register register, LocalDate on) {
        this.register = register;
        this.on = on;
    }

    /**
     * One position with whoever fills it.
     *
     * @param holding of the holder, or of the one who acts; null when nobody fills it
     * @param actingFor the holder on leave, where another acts
     */
    record Position(
            OfficeKey office,
            @Nullable Holding holding,
            @Nullable PersonId actingFor,
            boolean known) {}

    /**
     * The positions of an office.
     *
     * @param number how many the agreement says they are; null when it leaves that to the register
     */
    List<Position> of(PartyKey party, Office office, @Nullable Integer number) {
        if (office.post().equals(OfficeKey.PRESIDIUM)) {
            return presidium(party, office.organ(), number);
        }
        var held = register.in(party, office.organ(), office.post(), on);
        int highest = held.stream().mapToInt(Holding::ordinal).max().orElse(0);
        boolean many = MANY.contains(office.post());
        int all = number != null ? number : many ? highest : 1;
        var positions = new ArrayList<Position>();
        for (int ordinal = 1; ordinal <= all; ordinal++) {
            positions.add(position(new OfficeKey(party, office.organ(), office.post(), ordinal), held));
        }
        return positions.isEmpty() ? List.of(unknown(party, office)) : positions;
    }

    private static Position unknown(PartyKey party, Office office) {
        return new Position(new OfficeKey(party, office.organ(), office.post(), 1), null, null, false);
    }

    private List<Position> presidium(PartyKey party, @Nullable String organ, @Nullable Integer number) {
        var size = organ == null ? null : register.size(party, organ, on);
        var chair = register.in(party, organ, OfficeKey.CHAIR, on);
        var vice = register.in(party, organ, OfficeKey.VICE_CHAIR, on);
        var all = number != null ? number : size == null ? null : size.presidium();
        if (all == null && chair.isEmpty() && vice.isEmpty()) {
            return List.of(unknown(party, new Office(null, organ, OfficeKey.PRESIDIUM)));
        }
        int highest = vice.stream().mapToInt(Holding::ordinal).max().orElse(0);
        int last = all == null ? highest : all - 1;
        var positions = new ArrayList<Position>();
        positions.add(position(new OfficeKey(party, organ, OfficeKey.CHAIR, 1), chair));
        for (int ordinal = 1; ordinal <= last; ordinal++) {
            positions.add(position(new OfficeKey(party, organ, OfficeKey.VICE_CHAIR, ordinal), vice));
        }
        return positions;
    }

    private static Position position(OfficeKey office, List<Holding> held) {
        Map<Standing, Holding> by = new TreeMap<>();
        held.stream()
                .filter(holding -> holding.ordinal() == office.ordinal())
                .forEach(holding -> by.putIfAbsent(holding.standing(), holding));
        var away = by.get(Standing.ON_LEAVE);
        var acting = by.get(Standing.ACTING);
        var holder = by.get(Standing.HOLDER);
        if (away != null && (holder == null || holder.person().equals(away.person()))) {
            return new Position(office, acting == null ? away : acting, acting == null ? null : away.person(), true);
        }
        return new Position(office, holder == null ? acting : holder, null, true);
    }
}
