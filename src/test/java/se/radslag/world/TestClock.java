package se.radslag.world;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import se.radslag.platform.text.Forms;

/** The clock of the tests: it stands still until a test sets it, and stands at a quarter past nine on that day. */
public final class TestClock extends Clock {

    /** The day on which every test begins. */
    public static final LocalDate START = LocalDate.of(2026, 11, 22);

    private volatile Instant now = at(START);

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(9, 15)).atZone(Forms.ZONE).toInstant();
    }

    public void set(LocalDate day) {
        now = at(day);
    }

    public void set(Instant moment) {
        now = moment;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return Forms.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
