package se.radslag.platform.database;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Our own PostgreSQL: it starts while the rest of the site does, and is stopped when the last user has gone. */
final class BundledDatabase implements Database {

    static final String USER = "radslag";

    private final DataFolder folder;
    private final CompletableFuture<Started> started;
    private final AtomicBoolean closing = new AtomicBoolean();

    private BundledDatabase(DataFolder folder, DatabaseSettings settings) {
        this.folder = folder;
        this.started = new CompletableFuture<>();
        Thread.ofPlatform().name("database-start").daemon().start(() -> begin(settings));
    }

    static BundledDatabase open(DatabaseSettings settings) {
        return new BundledDatabase(DataFolder.take(settings.folder()), settings);
    }

    private void begin(DatabaseSettings settings) {
        try {
            var programs = Programs.in(settings.programs());
            var user = ServerUser.of(folder);
            var cluster = new Cluster(folder, programs, user);
            var password = cluster.prepare(settings.seed());
            var server = Server.start(cluster, settings.durable());
            RunningFile.write(folder.path(), server.port());
            server.whenGone(this::stopWithIt);
            started.complete(new Started(server, password));
        } catch (RuntimeException failed) {
            started.completeExceptionally(failed);
        }
    }

    /** A site without its database serves nobody: whoever watches over the process starts both anew. */
    private void stopWithIt() {
        if (!closing.get()) {
            System.err.println(StartWords.ofTerminal().say("server.gone", folder.log()));
            System.exit(1);
        }
    }

    @Override
    public String url() {
        return url(await().server().port());
    }

    static String url(int port) {
        return Database.named("jdbc:postgresql://127.0.0.1:" + port + "/postgres");
    }

    @Override
    public String user() {
        return USER;
    }

    @Override
    public String password() {
        return await().password();
    }

    @Override
    public boolean bundled() {
        return true;
    }

    private Started await() {
        try {
            return started.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof CannotStart why ? why : failed;
        }
    }

    @Override
    public void close() {
        closing.set(true);
        started.handle((running, failed) -> {
                    if (running != null) {
                        running.server().stop();
                    }
                    return running;
                })
                .join();
        folder.close();
    }

    private record Started(Server server, String password) {}
}
