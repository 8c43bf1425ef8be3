package se.radslag.economy.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.StructureId;

/** Reads what is settled for ever: closed years, and the figures of answers. What was read once is not read again. */
@Repository
class SettledRows {

    private record Head(String pot, int year, int charterVersion, LocalDate closed, Instant at, String by) {

        boolean isOf(Row<Settled> row) {
            var told = row.value().year();
            return told.pot().equals(pot) && told.year() == year && row.at().equals(at);
        }
    }

    private final JdbcClient jdbc;

    SettledRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param known as it was read before; a snapshot is large, and never changes */
    List<Row<Settled>> closed(StructureId structure, Entered known) {
        return jdbc
                .sql("""
                select pot, year, charter_version, closed_on, recorded_at, recorded_by
                from economy.closed_year where structure_id = :structure order by pot, year
                """)
                .param("structure", structure.value())
                .query((row, index) -> new Head(
                        row.getString("pot"),
                        row.getInt("year"),
                        row.getInt("charter_version"),
                        row.getObject("closed_on", LocalDate.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("recorded_by")))
                .list()
                .stream()
                .map(head -> known.closed(head.pot, head.year)
                        .filter(head::isOf)
                        .orElseGet(() -> new Row<>(settled(structure, head), 1, null, head.at, head.by)))
                .toList();
    }

    private Settled settled(StructureId structure, Head head) {
        var snapshot = jdbc.sql("""
                select snapshot from economy.closed_year
                where structure_id = :structure and pot = :pot and year = :year
                """)
                .param("structure", structure.value())
                .param("pot", head.pot)
                .param("year", head.year)
                .query(String.class)
                .single();
        return Snapshots.settled(snapshot, head.charterVersion, head.closed);
    }

    List<Row<Answer>> answers(StructureId structure) {
        return jdbc.sql(
                        "select * from economy.answer where structure_id = :structure order by pot, year, party_id, sequence")
                .param("structure", structure.value())
                .query((row, index) -> new Row<>(
                        new Answer(
                                row.getString("pot"),
                                row.getInt("year"),
                                row.getString("party_id"),
                                row.getInt("open_year"),
                                row.getBoolean("accepted"),
                                Snapshots.figure(row.getString("snapshot"))),
                        row.getInt("sequence"),
                        row.getString("reason"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("recorded_by")))
                .list();
    }
}
