package se.radslag.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The operator's own PostgreSQL, looked at before anything is written into it. */
record ExternalDatabase(ExternalAddress address) implements Database {

    private static final int OLDEST = 18;

    static ExternalDatabase check(ExternalAddress address) {
        var database = new ExternalDatabase(address);
        try (var connection = database.connect()) {
            database.isNewEnough(connection);
            database.isOurs(connection);
            database.hasTheExtension(connection);
            return database;
        } catch (SQLException refused) {
            throw database.reason(refused);
        }
    }

    private Connection connect() throws SQLException {
        var how = new Properties();
        how.setProperty("connectTimeout", "10");
        how.setProperty("loginTimeout", "15");
        if (address.user() != null) {
            how.setProperty("user", address.user());
        }
        if (address.password() != null) {
            how.setProperty("password", address.password());
        }
        return DriverManager.getConnection(url(), how);
    }

    private void isNewEnough(Connection connection) throws SQLException {
        var version = one(connection, "show server_version");
        if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST) {
            throw new CannotStart("external.old", address.shown(), String.valueOf(version), OLDEST);
        }
    }

    private void isOurs(Connection connection) throws SQLException {
        if (!"UTF8".equals(one(connection, "show server_encoding"))) {
            throw new CannotStart("external.encoding", address.shown());
        }
        if ("on".equals(one(connection, "show transaction_read_only"))) {
            throw new CannotStart("external.read-only", address.shown());
        }
    }

    private void hasTheExtension(Connection connection) throws SQLException {
        if (one(connection, "select 1 from pg_extension where extname = 'btree_gist'") != null) {
            return;
        }
        if (one(connection, "select 1 from pg_available_extensions where name = 'btree_gist'") == null) {
            throw new CannotStart("external.btree-gist-missing", address.shown());
        }
        try (var statement = connection.createStatement()) {
            statement.execute("create extension if not exists btree_gist");
        } catch (SQLException notAllowed) {
            throw new CannotStart("external.btree-gist-denied", address.shown());
        }
    }

    private static @Nullable String one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private CannotStart reason(SQLException refused) {
        var state = refused.getSQLState() == null ? "" : refused.getSQLState();
        return switch (state) {
            case "28P01", "28000" -> new CannotStart("external.sign-in", address.shown(), user());
            case "3D000" -> new CannotStart("external.no-database", address.shown());
            default ->
                state.startsWith("08") || state.startsWith("57")
                        ? new CannotStart("external.unreachable", address.shown())
                        : new CannotStart("external.failed", address.shown(), state);
        };
    }

    @Override
    public String url() {
        return Database.named(address.url());
    }

    @Override
    public String user() {
        return address.user() == null ? System.getProperty("user.name") : address.user();
    }

    @Override
    public String password() {
        return address.password() == null ? "" : address.password();
    }

    @Override
    public boolean bundled() {
        return false;
    }

    @Override
    public void close() {
        // It is somebody else's to stop.
    }
}
