package se.radslag.people.seating;

import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Who;
import se.radslag.kernel.Period;
import se.radslag.people.PersonId;

/**
 * Whoever sits in a place, or is thought of for it.
 *
 * @param home charter id of the party that the person comes from
 * @param politicalParty null for none, or not known
 * @param side in the party that the person comes from; null when it cannot be told
 * @param capacity as what the person sits; null where nobody says it
 * @param during for how long, by the office or by the naming
 * @param mandate the naming; null for a seat that follows an office
 * @param acting whether the person acts in the office, for a vacancy or for a holder on leave
 * @param onLeave whether the person is on leave from the office that gives the seat
 * @param actingFor the holder on leave for whom the person acts; null where there is none
 */
public record Occupant(
        PersonId person,
        String home,
        @Nullable String politicalParty,
        @Nullable Side side,
        Who.@Nullable PersonKind capacity,
        boolean leadingAttested,
        Period during,
        @Nullable MandateId mandate,
        boolean acting,
        boolean onLeave,
        @Nullable PersonId actingFor) {}
