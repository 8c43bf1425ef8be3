package se.radslag.charter.web.corrections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.radslag.charter.life.CouncilDecision;
import se.radslag.kernel.StructureId;

/** Reads which recorded decisions have been corrected: each row that came after another of its line. */
@Component
class CorrectionRows {

    private final JdbcClient jdbc;

    CorrectionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All corrections, the newest first. */
    List<CorrectionRow> of(StructureId structure) {
        return jdbc.sql("""
                select later.recorded_at, later.recorded_by, later.paper_id, later.amendment, later.decider_id,
                       earlier.said as was_said, earlier.decided_on as was_on, later.said, later.decided_on, later.reason
                from charter.council_decision later
                join charter.council_decision earlier
                  on earlier.structure_id = later.structure_id and earlier.paper_id = later.paper_id
                 and earlier.amendment is not distinct from later.amendment
                 and earlier.decider_id = later.decider_id and earlier.sequence = later.sequence - 1
                where later.structure_id = :structure
                order by later.recorded_at desc, later.id desc
                """)
                .param("structure", structure.value())
                .query((row, index) -> new CorrectionRow(
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("recorded_by"),
                        row.getString("paper_id"),
                        row.getObject("amendment", Integer.class),
                        row.getString("decider_id"),
                        stand(row, "was_said", "was_on"),
                        stand(row, "said", "decided_on"),
                        row.getString("reason")))
                .list();
    }

    private static CorrectionRow.Stand stand(ResultSet row, String said, String on) throws SQLException {
        return new CorrectionRow.Stand(
                CouncilDecision.Said.valueOf(row.getString(said)), row.getObject(on, LocalDate.class));
    }
}
