package se.radslag.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.platform.database.Database;
import se.radslag.platform.database.DatabaseSettings;

@Tag("launcher")
class LauncherSurvivesTest {

    @TempDir
    private Path folder;

    @Test
    void killed_it_loses_nothing_acknowledged_and_leaves_no_database_behind() throws Exception {
        var launcher = Launcher.in(folder);
        try (var first = launcher.start().isUp()) {
            write("create table public.kept (word text); insert into public.kept values ('kvar')");
            var server = server();
            first.kill();
            await().atMost(Duration.ofSeconds(20)).until(() -> !server.isAlive());
        }
        try (var second = launcher.start().isUp()) {
            assertThat(kept()).isEqualTo("kvar");
            var server = server();
            second.kill();
            server.destroyForcibly();
        }
        try (var third = launcher.start().isUp()) {
            assertThat(kept()).isEqualTo("kvar");
            var server = server();
            assertThat(third.stop()).isEqualTo(143);
            assertThat(server.isAlive()).isFalse();
            assertThat(third.complaints()).isEmpty();
        }
    }

    @Test
    void a_folder_in_use_and_a_schema_of_a_newer_version_are_told_in_one_sentence() throws Exception {
        var launcher = Launcher.in(folder);
        try (var first = launcher.start().isUp()) {
            var second = Launcher.in(folder).run();
            assertThat(second.complaints())
                    .singleElement()
                    .asString()
                    .contains("in use", "localhost:" + launcher.port());
            assertThat(second.process().exitValue()).isNotZero();
            write("insert into public.flyway_schema_history (installed_rank, version, description, type, script,"
                    + " checksum, installed_by, execution_time, success)"
                    + " values (9999, '209901010000', 'from later', 'SQL', 'V.sql', 1, 'x', 1, true)");
            assertThat(first.process().isAlive()).isTrue();
        }
        var older = launcher.run();
        assertThat(older.complaints()).singleElement().asString().contains("newer version", "209901010000");
        assertThat(older.process().exitValue()).isNotZero();
        assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    /** The database server's process, which it names itself. */
    private ProcessHandle server() throws Exception {
        var pid = Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private void write(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String kept() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select word from public.kept")) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    private Connection connect() throws SQLException {
        var database = Database.attach(DatabaseSettings.of(Map.of("RADSLAG_DATA", folder.toString())));
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
