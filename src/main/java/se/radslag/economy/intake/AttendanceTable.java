package se.radslag.economy.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.fees.Presence;
import se.radslag.economy.fees.Presence.Role;

/** Reads a table of attendance, counted by party and role; it has no column for persons. */
public final class AttendanceTable {

    private static final BigDecimal DAY = BigDecimal.valueOf(24);
    private static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("ordförande", Role.CHAIR),
            Map.entry("chair", Role.CHAIR),
            Map.entry("vice ordförande", Role.DEPUTY),
            Map.entry("deputy", Role.DEPUTY),
            Map.entry("ledamot", Role.MEMBER),
            Map.entry("member", Role.MEMBER),
            Map.entry("ersättare", Role.SUBSTITUTE),
            Map.entry("substitute", Role.SUBSTITUTE),
            Map.entry("adjungerad", Role.ADJUNCT),
            Map.entry("adjunct", Role.ADJUNCT));

    private final Map<String, String> parties;
    private final Map<String, String> bodies;
    private final Tables tables;

    /**
     * For a structure.
     *
     * @param parties ids by what a table may call them
     * @param bodies ids by what a table may call them, in small letters
     * @param source of every row, where the table has no column for it
     */
    public AttendanceTable(
            Map<String, String> parties, Map<String, String> bodies, String language, @Nullable String source) {
        this.parties = Map.copyOf(parties);
        this.bodies = Map.copyOf(bodies);
        this.tables = new Tables(parties, language, source);
    }

    /** Columns code, body, day, role, hours, present, source. */
    public Intake<Presence> read(String text) {
        return tables.read(
                text,
                List.of("code", "body", "day", "role", "hours", "present", "source"),
                row -> {
                    var party = row.party("code", parties);
                    var body = one("body", "cell-no-body", bodies, row);
                    var day = row.day("day");
                    var role = one("role", "cell-no-role", ROLES, row);
                    var hours = row.number("hours");
                    var present = row.number("present");
                    var source = tables.source(row);
                    check(row, hours, present);
                    return party == null
                                    || body == null
                                    || day == null
                                    || role == null
                                    || hours == null
                                    || present == null
                                    || source == null
                                    || row.failed()
                            ? null
                            : new Presence(party, body, day, role, hours, present.intValueExact(), source);
                },
                one -> one.party() + " " + one.body() + " " + one.day() + " " + one.role());
    }

    private static void check(RowReading row, @Nullable BigDecimal hours, @Nullable BigDecimal present) {
        if (hours != null && (hours.signum() <= 0 || hours.compareTo(DAY) > 0)) {
            row.fault("cell-no-hours", "hours", hours.toPlainString());
        }
        if (present != null
                && (present.signum() < 0
                        || present.stripTrailingZeros().scale() > 0
                        || present.precision() - present.scale() > 4)) {
            row.fault("cell-no-count", "present", present.toPlainString());
        }
    }

    private static <T> @Nullable T one(String column, String why, Map<String, T> known, RowReading row) {
        var word = row.text(column);
        var found = word == null ? null : known.get(word.toLowerCase(Locale.ROOT));
        if (word != null && found == null) {
            row.fault(why, column, word);
        }
        return found;
    }
}
