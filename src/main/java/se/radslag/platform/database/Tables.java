package se.radslag.platform.database;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/**
 * The tables of a database, brought to what this version needs while the rest of the site starts. One history serves
 * all modules; its steps are named by when they were written, and may arrive in any order.
 */
public final class Tables {

    private final CompletableFuture<Database> ready = new CompletableFuture<>();

    private Tables() {}

    /** Begins to bring the tables up to date, and returns at once. */
    public static Tables of(Database database) {
        var tables = new Tables();
        Thread.ofPlatform().name("tables").daemon().start(() -> tables.prepare(database));
        return tables;
    }

    /**
     * The database, once its tables are as this version needs them; waits until then.
     *
     * @throws CannotStart when a newer version has changed them already, or the database cannot be used
     */
    Database ready() {
        try {
            return ready.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException why ? why : failed;
        }
    }

    private void prepare(Database database) {
        try {
            bringUpToDate(Flyway.configure()
                    .dataSource(database.url(), database.user(), database.password())
                    .locations("classpath:db/migration")
                    .outOfOrder(true)
                    .validateMigrationNaming(true)
                    .load());
            ready.complete(database);
        } catch (RuntimeException failed) {
            ready.completeExceptionally(failed);
        }
    }

    /** Where each step stands in the database as it is written here, as at most starts, nothing more is asked. */
    private static void bringUpToDate(Flyway flyway) {
        var steps = flyway.info();
        refuseNewer(steps.applied());
        if (!Arrays.stream(steps.all()).allMatch(Tables::isDone)) {
            flyway.migrate();
        }
    }

    private static void refuseNewer(MigrationInfo[] applied) {
        Arrays.stream(applied)
                .filter(step -> !step.getState().isResolved())
                .findFirst()
                .ifPresent(newer -> {
                    throw new CannotStart("database.newer", newer.getVersion());
                });
    }

    private static boolean isDone(MigrationInfo step) {
        var done = step.getState() == MigrationState.SUCCESS || step.getState() == MigrationState.OUT_OF_ORDER;
        return done && step.isChecksumMatching();
    }
}
