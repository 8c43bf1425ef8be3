package se.radslag.charter.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.StructureId;

/** Reads what has been recorded of an agreement: of each line the last row, which is what counts. */
@Repository
class RecordedRows {

    private final JdbcClient jdbc;

    RecordedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Recorded of(StructureId structure) {
        return new Recorded(
                decisions(structure),
                amendments(structure),
                conditions(structure),
                approvals(structure),
                departures(structure),
                settlements(structure));
    }

    private List<CouncilDecision> decisions(StructureId structure) {
        return rows(
                structure,
                """
                select distinct on (paper_id, amendment, decider_id)
                       paper_id, amendment, decider_id, said, decided_on, section, registry, sequence
                from charter.council_decision
                where structure_id = :structure
                order by paper_id, amendment, decider_id, sequence desc
                """,
                (row, index) -> new CouncilDecision(
                        target(row),
                        row.getString("decider_id"),
                        CouncilDecision.Said.valueOf(row.getString("said")),
                        day(row, "decided_on"),
                        row.getString("section"),
                        row.getString("registry"),
                        row.getInt("sequence")));
    }

    private List<Amendment> amendments(StructureId structure) {
        return rows(
                structure,
                """
                select paper_id, number, title, reason, proposed_on, starts_on, version
                from charter.amendment
                where structure_id = :structure
                order by paper_id, number
                """,
                (row, index) -> new Amendment(
                        row.getString("paper_id"),
                        row.getInt("number"),
                        row.getString("title"),
                        row.getString("reason"),
                        day(row, "proposed_on"),
                        dayOrNull(row, "starts_on"),
                        row.getObject("version", Integer.class)));
    }

    private List<Recorded.ConditionOutcome> conditions(StructureId structure) {
        return rows(
                structure,
                """
                select distinct on (paper_id, amendment) paper_id, amendment, met, happened_on, sequence
                from charter.condition_outcome
                where structure_id = :structure
                order by paper_id, amendment, sequence desc
                """,
                (row, index) -> new Recorded.ConditionOutcome(
                        target(row), row.getBoolean("met"), day(row, "happened_on"), row.getInt("sequence")));
    }

    private List<Recorded.OutsideApproval> approvals(StructureId structure) {
        return rows(
                structure,
                """
                select distinct on (paper_id, amendment)
                       paper_id, amendment, asked_on, approved, answered_on, sequence
                from charter.approval
                where structure_id = :structure
                order by paper_id, amendment, sequence desc
                """,
                (row, index) -> new Recorded.OutsideApproval(
                        target(row),
                        day(row, "asked_on"),
                        row.getObject("approved", Boolean.class),
                        dayOrNull(row, "answered_on"),
                        row.getInt("sequence")));
    }

    private List<Recorded.Departure> departures(StructureId structure) {
        return rows(
                structure,
                """
                select distinct on (party_id) party_id, decided_on, section, registry, leaves_on, sequence
                from charter.departure
                where structure_id = :structure
                order by party_id, sequence desc
                """,
                (row, index) -> new Recorded.Departure(
                        row.getString("party_id"),
                        day(row, "decided_on"),
                        row.getString("section"),
                        row.getString("registry"),
                        dayOrNull(row, "leaves_on"),
                        row.getInt("sequence")));
    }

    private List<Recorded.Settlement> settlements(StructureId structure) {
        return rows(
                structure,
                """
                select distinct on (paper_id) paper_id, agreed_on, title, registry, sequence
                from charter.settlement
                where structure_id = :structure
                order by paper_id, sequence desc
                """,
                (row, index) -> new Recorded.Settlement(
                        row.getString("paper_id"),
                        day(row, "agreed_on"),
                        row.getString("title"),
                        row.getString("registry"),
                        row.getInt("sequence")));
    }

    private <T> List<T> rows(StructureId structure, String query, RowMapper<T> row) {
        return jdbc.sql(query).param("structure", structure.value()).query(row).list();
    }

    private static Target target(ResultSet row) throws SQLException {
        return new Target(row.getString("paper_id"), row.getObject("amendment", Integer.class));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable LocalDate dayOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
