package se.radslag.people;

import java.util.Collection;
import java.util.List;
import se.radslag.kernel.StructureId;
import se.radslag.people.seating.OfficeKey;

/** Tells what was entered only after its first day. */
@FunctionalInterface
public interface BackdatedLookup {

    /** What was entered afterwards of a body's named seats, and of the offices that others of its seats follow; the latest first. */
    List<Backdated> of(StructureId structure, String body, Collection<OfficeKey> offices);
}
