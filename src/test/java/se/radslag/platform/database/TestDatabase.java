package se.radslag.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import se.radslag.platform.start.Site;

/** One real PostgreSQL for all tests of a run, thrown away afterwards, with a database of its own for each context. */
public final class TestDatabase implements ApplicationContextInitializer<GenericApplicationContext> {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static @Nullable Database server;

    @Override
    public void initialize(GenericApplicationContext context) {
        Site.register(fresh(), context);
    }

    /** An empty database, for a test without Spring. */
    public static Database fresh() {
        return fresh("template1");
    }

    /** A database with all that another one has; nobody may be connected to that one. */
    public static Database fresh(String template) {
        var name = "test_" + NUMBER.incrementAndGet();
        var server = server();
        try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("create database %s template %s".formatted(name, template));
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        return new RunningDatabase(server.url().replace("/postgres?", "/" + name + "?"), server.password());
    }

    private static synchronized Database server() {
        if (server == null) {
            var folder = Path.of("target/test-database");
            forget(folder);
            var started = Database.open(new DatabaseSettings(
                    folder.resolve(Long.toString(ProcessHandle.current().pid())).toAbsolutePath(),
                    Path.of("target/postgres").toAbsolutePath(),
                    null,
                    null,
                    false));
            server = started;
        }
        return server;
    }

    /** Clears away what earlier runs left; the guard has stopped their servers when their JVM ended. */
    private static void forget(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var runs = Files.list(folder)) {
            runs.filter(run -> ProcessHandle.of(Long.parseLong(run.getFileName().toString()))
                            .isEmpty())
                    .forEach(Folders::delete);
        } catch (IOException held) {
            throw new UncheckedIOException(held);
        }
    }
}
