package se.radslag.economy.fees;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Text;
import se.radslag.economy.AttendanceLookup;
import se.radslag.economy.AttendanceLookup.Attendance;
import se.radslag.economy.intake.AttendanceTable;
import se.radslag.economy.intake.Intake;
import se.radslag.kernel.Period;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** Tells who was there, from meetings where they tell it and from tables where they do not. */
@Component
public class Attendances {

    private record Place(String party, String body, LocalDate day, Presence.Role role, int minutes) {}

    private final PresenceRows rows;
    private final ObjectProvider<AttendanceLookup> meetings;

    Attendances(PresenceRows rows, ObjectProvider<AttendanceLookup> meetings) {
        this.rows = rows;
        this.meetings = meetings;
    }

    /** Reads a table by the names and codes of parties and bodies. */
    public static Intake<Presence> read(Charter charter, String text, @Nullable String source) {
        var parties = new TreeMap<String, String>();
        charter.parties().forEach((id, party) -> {
            parties.put(id, id);
            var code = party.code();
            if (code != null) {
                parties.put(code, id);
            }
        });
        var bodies = new TreeMap<String, String>();
        charter.bodies().forEach((id, body) -> {
            bodies.put(id, id);
            for (var name : body.names().all()) {
                bodies.putIfAbsent(name.text().toString().toLowerCase(Locale.ROOT), id);
            }
        });
        return new AttendanceTable(parties, bodies, charter.language(), source).read(text);
    }

    /** Everything attended in a year, by day; a sitting that a meeting tells of is not taken from a table too. */
    public List<Presence> of(Charter charter, int year) {
        var structure = charter.origin().structure();
        var period = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        var told = new ArrayList<>(counted(
                charter,
                meetings.orderedStream()
                        .flatMap(each -> each.attended(structure, period).stream())
                        .toList()));
        var fromMeetings = List.copyOf(told);
        rows.of(structure, charter.language()).stream()
                .map(PresenceRows.Kept::presence)
                .filter(presence -> period.contains(presence.day()))
                .filter(presence -> fromMeetings.stream()
                        .noneMatch(other -> other.body().equals(presence.body())
                                && other.day().equals(presence.day())))
                .forEach(told::add);
        told.sort(Comparator.comparing(Presence::day)
                .thenComparing(Presence::body)
                .thenComparing(Presence::role));
        return told;
    }

    /** Persons become numbers here, and go no further. */
    private static List<Presence> counted(Charter charter, List<Attendance> attended) {
        var counts = new TreeMap<Place, Integer>(Comparator.comparing(Place::toString));
        for (var one : attended) {
            counts.merge(
                    new Place(one.party(), one.body(), one.day(), role(one.post()), one.minutes()), 1, Integer::sum);
        }
        var source = Text.of(
                charter.language(), Texts.in(Language.of(charter.language())).say("economy-fees.source.meetings"));
        return counts.entrySet().stream().map(each -> presence(each, source)).toList();
    }

    private static Presence presence(Map.Entry<Place, Integer> counted, Text source) {
        var place = counted.getKey();
        var hours = BigDecimal.valueOf(place.minutes).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
        return new Presence(place.party, place.body, place.day, place.role, hours, counted.getValue(), source);
    }

    private static Presence.Role role(String post) {
        for (var role : Presence.Role.values()) {
            if (role.id().equals(post.toLowerCase(Locale.ROOT))) {
                return role;
            }
        }
        return Presence.Role.MEMBER;
    }
}
