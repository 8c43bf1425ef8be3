package se.radslag.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.platform.database.Database;
import se.radslag.platform.database.TestDatabase;

@Tag("launcher")
class LauncherExternalTest {

    private static final Path OLD = Path.of("/usr/lib/postgresql/15/bin");

    @TempDir
    private Path folder;

    @Test
    void it_uses_the_operators_database_and_starts_none() throws Exception {
        var database = TestDatabase.fresh();
        try (var run = external(database, database.password()).start().isUp()) {
            assertThat(run.process().isAlive()).isTrue();
            assertThat(folder.resolve("data")).doesNotExist();
        }
    }

    @Test
    void a_wrong_password_is_told_in_one_sentence_that_does_not_repeat_it() throws Exception {
        var run = external(TestDatabase.fresh(), "gissat-lösenord").run();
        refuses(run, "refuses to let “radslag” in");
        assertThat(run.complaints().toString()).doesNotContain("gissat");
    }

    @Test
    void a_database_that_is_not_there_is_told_in_one_sentence() throws Exception {
        var database = TestDatabase.fresh();
        var url = database.url().replaceFirst("/test_\\d+", "/absent");
        refuses(
                external(database, database.password())
                        .with("RADSLAG_DB_URL", url)
                        .run(),
                "There is no database");
    }

    @Test
    void a_machine_that_does_not_answer_is_told_in_one_sentence() throws Exception {
        refuses(at("postgresql://127.0.0.1:" + Launcher.freePort() + "/radslag").run(), "does not answer");
    }

    @Test
    void what_is_no_address_is_told_in_one_sentence() throws Exception {
        refuses(at("mysql://127.0.0.1/radslag").run(), "not an address of a PostgreSQL database");
    }

    @Test
    void a_postgresql_that_is_too_old_is_told_in_one_sentence() throws Exception {
        assumeTrue(Files.exists(OLD), "PostgreSQL 15 is not on this machine");
        var data = folder.resolve("old").toString();
        var port = Launcher.freePort();
        assumeTrue(
                old(List.of(OLD + "/initdb", "-D", data, "-U", "radslag", "-A", "trust"))
                                .waitFor()
                        == 0,
                "initdb");
        var server = old(List.of(
                OLD + "/postgres", "-D", data, "-p", "" + port, "-h", "127.0.0.1", "-c", "unix_socket_directories="));
        try {
            var run = at("postgresql://radslag@127.0.0.1:" + port + "/postgres").run();
            for (var tries = 0; tries < 20 && run.complaints().toString().contains("answer"); tries++) {
                run = at("postgresql://radslag@127.0.0.1:" + port + "/postgres").run();
            }
            refuses(run, "is PostgreSQL 15");
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    /** PostgreSQL does not run as root; in a user namespace root is nobody. */
    private static Process old(List<String> command) throws IOException {
        var all = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            all.addAll(List.of("unshare", "-U"));
        }
        all.addAll(command);
        return new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private Launcher external(Database database, String password) throws IOException {
        return at(database.url()).with("RADSLAG_DB_USER", database.user()).with("RADSLAG_DB_PASSWORD", password);
    }

    private Launcher at(String url) throws IOException {
        return Launcher.in(folder.resolve("data")).with("RADSLAG_DB_URL", url);
    }

    private static void refuses(Launcher.Run run, String words) throws Exception {
        assertThat(run.complaints()).singleElement().asString().contains(words);
        assertThat(run.process().exitValue()).isNotZero();
    }
}
