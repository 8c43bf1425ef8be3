package se.radslag.economy;

import java.time.LocalDate;
import java.util.List;
import se.radslag.kernel.Period;
import se.radslag.kernel.StructureId;

/** Who was at which meetings, as each party needs it to pay its own members; answered by the module that keeps attendance. */
public interface AttendanceLookup {

    /**
     * One person's presence at one meeting.
     *
     * @param party the party that pays
     * @param person the id of the person, not the name
     * @param post the post held at the meeting, such as {@code chair} or {@code member}
     * @param minutes how long the person was there
     */
    record Attendance(String party, String person, String body, String post, LocalDate day, int minutes) {}

    /** Everything attended in a period, by day. */
    List<Attendance> attended(StructureId structure, Period period);
}
