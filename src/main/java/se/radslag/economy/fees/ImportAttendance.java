package se.radslag.economy.fees;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.platform.usecase.Judged;
import se.radslag.platform.usecase.UseCase;

/** Takes in a table of attendance, until meetings tell it by themselves: every row of it, or none. */
@UseCase
public class ImportAttendance {

    private final PresenceRows rows;
    private final CharterLookup charters;
    private final Clock clock;

    ImportAttendance(PresenceRows rows, CharterLookup charters, Clock clock) {
        this.rows = rows;
        this.charters = charters;
        this.clock = clock;
    }

    /**
     * A table.
     *
     * @param source of every row, where the table has no column for it
     */
    public record Command(
            StructureId structure, String text, @Nullable String source) {}

    /** Gives how many rows were taken in. @throws se.radslag.kernel.Refused if any line cannot be read */
    public Judged<Integer> handle(Command command, Actor actor) {
        var charter = charters.current(command.structure).orElseThrow();
        var intake = Attendances.read(charter, command.text, command.source);
        var verdicts =
                AttendanceRules.check(intake, LocalDate.now(clock), actor).orRefuse();
        var there = rows.of(command.structure, charter.language());
        int taken = 0;
        for (var presence : intake.rows()) {
            var before = last(there, presence);
            if (before == null || !same(before.presence(), presence)) {
                int sequence = before == null ? 1 : before.sequence() + 1;
                rows.add(command.structure, new PresenceRows.Kept(presence, sequence), actor);
                taken++;
            }
        }
        return Judged.of(taken, verdicts).about("rows", taken);
    }

    private static PresenceRows.@Nullable Kept last(List<PresenceRows.Kept> there, Presence presence) {
        return there.stream()
                .filter(row -> row.presence().isOf(presence))
                .findFirst()
                .orElse(null);
    }

    private static boolean same(Presence one, Presence other) {
        return one.hours().compareTo(other.hours()) == 0
                && one.present() == other.present()
                && one.source().equals(other.source());
    }
}
