package se.radslag.economy.fees;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.charter.terms.Text;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.StructureId;

/** Keeps attendance as it was counted; a later row of the same people at the same sitting corrects an earlier one. */
@Repository
class PresenceRows {

    /** A row with its number in its line. */
    record Kept(Presence presence, int sequence) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    PresenceRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The rows that count, by day.
     *
     * @param language of the sources
     */
    List<Kept> of(StructureId structure, String language) {
        return jdbc.sql("""
                select distinct on (party_id, body_id, day, role)
                    party_id, body_id, day, role, sequence, hours, present, source
                from economy.attendance
                where structure_id = :structure
                order by party_id, body_id, day, role, sequence desc
                """)
                .param("structure", structure.value())
                .query((row, index) -> new Kept(
                        new Presence(
                                row.getString("party_id"),
                                row.getString("body_id"),
                                row.getObject("day", LocalDate.class),
                                Presence.Role.valueOf(row.getString("role")),
                                row.getBigDecimal("hours"),
                                row.getInt("present"),
                                Text.of(language, row.getString("source"))),
                        row.getInt("sequence")))
                .list();
    }

    void add(StructureId structure, Kept row, Actor actor) {
        var presence = row.presence();
        try {
            jdbc.sql("""
                    insert into economy.attendance (structure_id, party_id, body_id, day, role, sequence, hours, present,
                        source, recorded_at, recorded_by)
                    values (:structure, :party, :body, :day, :role, :sequence, :hours, :present, :source, :now, :actor)
                    """)
                    .param("structure", structure.value())
                    .param("party", presence.party())
                    .param("body", presence.body())
                    .param("day", presence.day())
                    .param("role", presence.role().name())
                    .param("sequence", row.sequence())
                    .param("hours", presence.hours())
                    .param("present", presence.present())
                    .param("source", presence.source().toString())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("actor", actor.id())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new ChangedByAnother(String.valueOf(row.sequence() - 1), String.valueOf(row.sequence()));
        }
    }
}
