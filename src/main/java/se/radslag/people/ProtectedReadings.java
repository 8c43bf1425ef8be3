package se.radslag.people;

import java.time.Instant;
import java.util.List;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;

/** Who of those inside has opened what is kept of somebody with protected identity; what is noted stays. */
public interface ProtectedReadings {

    /** Notes that somebody opens a page; nothing is shown that could not be noted first. */
    void note(PersonId person, StructureId structure, Actor actor, Page page);

    /** Everybody who has opened a person's pages, the latest first. */
    List<Reading> of(PersonId person);

    /** What was opened. */
    enum Page {
        NAME,
        PROTECTION,
        MERGING
    }

    /** Somebody opened a page. */
    record Reading(Instant at, String actor, Page page) {}
}
