package se.radslag.people;

import se.radslag.kernel.StructureId;
import se.radslag.people.seating.Mandate;

/** One place that somebody can be named to: a party's second seat by a term, or the substitute of its first. */
public record SeatSlot(StructureId structure, String body, String seat, String party, Mandate.Kind kind, int ordinal) {

    public static SeatSlot of(StructureId structure, Mandate mandate) {
        return new SeatSlot(
                structure, mandate.body(), mandate.seat(), mandate.party(), mandate.kind(), mandate.ordinal());
    }
}
