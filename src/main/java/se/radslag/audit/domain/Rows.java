package se.radslag.audit.domain;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of a query, fetched some at a time, since a log may be longer than memory. */
final class Rows implements AutoCloseable {

    private static final int AT_A_TIME = 2000;

    private final Statement statement;
    private final ResultSet row;
    private boolean isAtRow;

    private Rows(Statement statement, ResultSet row) {
        this.statement = statement;
        this.row = row;
    }

    static Rows of(Connection connection, String query) throws SQLException {
        var statement = connection.createStatement();
        statement.setFetchSize(AT_A_TIME);
        return new Rows(statement, statement.executeQuery(query));
    }

    /** Goes to the next row. */
    boolean next() throws SQLException {
        isAtRow = row.next();
        return isAtRow;
    }

    /** Whether there is a row to look at. */
    boolean isAtRow() {
        return isAtRow;
    }

    ResultSet row() {
        return row;
    }

    /** This row as a damage: chain, number, entry_id, at. */
    Damage damage(Damage.Kind kind) throws SQLException {
        var at = row.getObject("at", OffsetDateTime.class);
        return new Damage(
                kind,
                row.getString("chain"),
                seal(),
                row.getObject("entry_id", UUID.class),
                at == null ? null : at.toInstant());
    }

    private @Nullable Long seal() throws SQLException {
        return row.getObject("number", Long.class);
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
