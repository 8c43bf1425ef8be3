package se.radslag.people.web.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.people.load.Assumption;

/** What a reader wants to be assumed where the agreement does not tell how often or how long a body meets. */
record Assuming(
        String meetings,
        String hours,
        Assumption assumption,
        @Nullable String fault) {

    static final String MEETINGS = "meetings";
    static final String HOURS = "hours";
    private static final BigDecimal LONGEST = BigDecimal.valueOf(24);
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    static Assuming of(Map<String, String> values) {
        var ordinary = Assumption.ORDINARY;
        var meetings = values.getOrDefault(MEETINGS, "").strip();
        var hours = values.getOrDefault(HOURS, "").strip();
        var number = meetings.matches("[0-9]{1,2}") ? Integer.valueOf(meetings) : null;
        var length = minutes(hours);
        boolean isWrong = !meetings.isEmpty() && number == null || !hours.isEmpty() && length == null;
        return new Assuming(
                meetings.isEmpty() ? String.valueOf(ordinary.meetings()) : meetings,
                hours.isEmpty() ? String.valueOf(ordinary.minutes() / 60) : hours,
                new Assumption(
                        number == null ? ordinary.meetings() : number,
                        length == null ? ordinary.minutes() : length,
                        ordinary.dayMinutes(),
                        ordinary.termYears()),
                isWrong ? "people-load.assume.fault" : null);
    }

    /** {@code 1,5} hours are 90 minutes; null for what is no time up to a day. */
    private static @Nullable Integer minutes(String hours) {
        if (!hours.matches("[0-9]{1,2}([.,][0-9]{1,2})?")) {
            return null;
        }
        var length = new BigDecimal(hours.replace(',', '.'));
        return length.signum() == 0 || length.compareTo(LONGEST) > 0
                ? null
                : length.multiply(HOUR).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    /** As part of an address; empty where all is as it is for everybody. */
    String query() {
        return assumption.equals(Assumption.ORDINARY)
                ? ""
                : MEETINGS + "=" + assumption.meetings() + "&" + HOURS + "=" + hours.replace(',', '.');
    }
}
