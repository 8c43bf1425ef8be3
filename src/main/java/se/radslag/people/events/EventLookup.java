package se.radslag.people.events;

import java.util.List;
import java.util.Optional;
import se.radslag.kernel.StructureId;

/** What is asked of events. */
public interface EventLookup {

    /** All events of a structure, the earliest first. */
    List<Event> of(StructureId structure);

    /** An event and one signing by the key that the signed-up person was given. */
    Optional<Keyed> byKey(StructureId structure, String key);

    /** Somebody's own signing. */
    record Keyed(Event event, Event.Signing signing) {}
}
