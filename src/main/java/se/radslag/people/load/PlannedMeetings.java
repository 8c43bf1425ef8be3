package se.radslag.people.load;

import java.util.List;
import se.radslag.kernel.StructureId;

/** What load asks of whoever plans meetings: those of a structure's bodies in a year. What is planned goes before what the agreement expects. */
@FunctionalInterface
public interface PlannedMeetings {

    List<PlannedMeeting> in(StructureId structure, int year);
}
