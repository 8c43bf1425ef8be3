package se.radslag.audit.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the log as it is stored, and the fingerprint of all it says. */
record Entry(
        UUID id,
        @Nullable String structure,
        Instant occurredAt,
        Instant recordedAt,
        String actor,
        String act,
        String outcome,
        String subjects,
        String verdicts,
        Sha256 command) {

    /** The columns that {@link #read} wants, of a table called {@code entry}. */
    static final String COLUMNS = """
            entry.id, entry.structure_id, entry.occurred_at, entry.recorded_at, entry.actor, entry.act,
            entry.outcome, entry.subjects, entry.verdicts, entry.command""";

    static Entry read(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getString("structure_id"),
                moment(row, "occurred_at"),
                moment(row, "recorded_at"),
                row.getString("actor"),
                row.getString("act"),
                row.getString("outcome"),
                row.getString("subjects"),
                row.getString("verdicts"),
                Sha256.stored(row.getBytes("command")));
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** Which chain of seals it belongs to. */
    String chain() {
        return structure == null ? Chain.INSTALLATION : structure;
    }

    Sha256 hash() {
        var all = new TreeMap<String, @Nullable Object>();
        all.put("id", id.toString());
        all.put("structure", structure);
        all.put("occurred", occurredAt.toString());
        all.put("recorded", recordedAt.toString());
        all.put("actor", actor);
        all.put("act", act);
        all.put("outcome", outcome);
        all.put("subjects", CanonicalJson.read(subjects));
        all.put("verdicts", CanonicalJson.read(verdicts));
        all.put("command", command.hex());
        return Sha256.of(all);
    }
}
