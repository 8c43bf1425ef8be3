package se.radslag.people;

import java.time.Instant;
import java.util.List;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;

/**
 * Who of those inside has opened what is kept of somebody with protected identity; what is noted stays. No other query
 * gives such a name, so that nobody can read one without a note.
 */
public interface ProtectedReadings {

    /** Notes that somebody opens a page, and gives the names of the person only then, the latest last. */
    List<PersonHistory.Name> open(PersonId person, StructureId structure, Actor actor, Page page);

    /** Notes that somebody learns that a name is the person's. */
    void note(PersonId person, StructureId structure, Actor actor, Page page);

    /** Everybody who has opened a person's pages, the latest first. */
    List<Reading> of(PersonId person);

    /** What was opened. */
    enum Page {
        NAME,
        PROTECTION,
        MERGING,
        IDENTITY,
        SEARCH
    }

    /** Somebody opened a page. */
    record Reading(Instant at, String actor, Page page) {}
}
