package se.radslag.audit.domain;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.database.Database;
import se.radslag.platform.database.TestDatabase;
import se.radslag.platform.usecase.Act;
import se.radslag.world.TestClock;

/** A database with a log of its own, without the rest of the site. */
public final class AuditDatabase {

    public static final StructureId NORDLAND = new StructureId("nordland");

    private final Database database = TestDatabase.fresh(template());
    private final DriverManagerDataSource source =
            new DriverManagerDataSource(database.url(), database.user(), database.password());
    private final JdbcTransactionManager transactions = new JdbcTransactionManager(source);
    public final JdbcClient sql = JdbcClient.create(source);
    public final TestClock clock = new TestClock();
    final Chronicle chronicle = new Chronicle(sql, clock);
    public final Sealer sealer = new Sealer(sql, clock, transactions);

    private static @Nullable String template;

    /** The name of a database that has the log's tables and nothing in them. */
    private static synchronized String template() {
        if (template == null) {
            var empty = TestDatabase.fresh();
            Flyway.configure()
                    .dataSource(empty.url(), empty.user(), empty.password())
                    .locations("classpath:db/migration/audit")
                    .load()
                    .migrate();
            template = empty.url().replaceFirst(".*/(\\w+)\\?.*", "$1");
        }
        return template;
    }

    private record Command(UUID id, String reason) {}

    /** Writes one act down, as the runner does. */
    public void act(@Nullable StructureId structure, int subject, Verdicts verdicts) {
        chronicle.done(act(structure, subject), verdicts);
    }

    static Act act(@Nullable StructureId structure, int subject) {
        return new Act(
                "nordic.do-something",
                structure,
                Actor.SYSTEM,
                new Command(new UUID(7, subject), "because Alva said so"),
                Map.of("thing", subject));
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    Report verify(KnownHead... heads) throws SQLException {
        try (var connection = connect()) {
            return Verification.of(connection, List.of(heads));
        }
    }

    /** Does what only the database's own administrator can do: write past the guards. */
    public void pastTheGuards(String statement) throws SQLException {
        try (var connection = connect();
                var session = connection.createStatement()) {
            session.execute("set session_replication_role = replica");
            session.execute(statement);
        }
    }

    /** How an operator tells a command where this database is. */
    public Map<String, String> environment() {
        return Map.of(
                "RADSLAG_DB_URL", address(database),
                "RADSLAG_DB_USER", database.user(),
                "RADSLAG_DB_PASSWORD", database.password());
    }

    /** A database beside it that nobody has used. */
    public String withoutLog() {
        return address(TestDatabase.fresh());
    }

    private static String address(Database database) {
        return database.url().replaceFirst("jdbc:", "").replaceFirst("[?].*", "");
    }
}
