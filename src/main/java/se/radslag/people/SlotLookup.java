package se.radslag.people;

import java.util.List;
import java.util.Optional;
import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.MandateId;

/** What the pages of seats ask of one place: everybody who was named to it, each with its version. */
public interface SlotLookup {

    List<Versioned<Mandate>> of(SeatSlot slot);

    Optional<Versioned<Mandate>> named(se.radslag.kernel.StructureId structure, MandateId id);
}
