package se.radslag.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The running server, under a guard that stops it should we vanish. */
final class Server {

    private static final int TRIES = 3;
    /** The guard's exit code when another server still holds the files. */
    private static final int HELD = 75;

    private static final Duration STOPPING = Duration.ofSeconds(60);

    private final Process guard;
    private final int port;

    private Server(Process guard, int port) {
        this.guard = guard;
        this.port = port;
    }

    /** Starts it on a free port of the loopback and waits until it answers. */
    static Server start(Cluster cluster, boolean durable) {
        startNewLog(cluster);
        for (var tries = 1; ; tries++) {
            var port = freePort();
            var server = new Server(launch(cluster, durable, port), port);
            if (server.becomesReady(cluster)) {
                return server;
            }
            server.stop();
            if (server.guard.exitValue() == HELD) {
                throw new CannotStart(
                        "data.in-use",
                        cluster.folder().path(),
                        RunningFile.siteOf(cluster.folder().path()));
            }
            var complaint = ServerLog.lastComplaint(cluster.folder().log());
            if (tries == TRIES || !complaint.contains("TCP/IP")) {
                throw ServerLog.refusal(complaint, cluster.folder());
            }
        }
    }

    private static Process launch(Cluster cluster, boolean durable, int port) {
        var folder = cluster.folder();
        try {
            return new ProcessBuilder(ServerCommand.of(cluster, durable, port))
                    .redirectError(ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                    .start();
        } catch (IOException denied) {
            throw new UncheckedIOException(denied);
        }
    }

    private static void startNewLog(Cluster cluster) {
        var log = cluster.folder().log();
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException denied) {
            throw new UncheckedIOException(denied);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private boolean becomesReady(Cluster cluster) {
        var pid = firstLine();
        var status = cluster.folder().cluster().resolve("postmaster.pid");
        while (guard.isAlive()) {
            if (ServerLog.saysReady(status, pid)) {
                return true;
            }
            pause();
        }
        return false;
    }

    /** The server's process number, which the guard tells when it has started it; nothing when it has not. */
    private String firstLine() {
        try (var said = new BufferedReader(new InputStreamReader(guard.getInputStream(), StandardCharsets.UTF_8))) {
            var line = said.readLine();
            return line == null ? "" : line;
        } catch (IOException gone) {
            return "";
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(5);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    int port() {
        return port;
    }

    /** Tells us when the server has ended, whoever ended it. */
    void whenGone(Runnable then) {
        var _ = guard.onExit().thenRun(then);
    }

    /** Stops it in good order by letting go of the guard's input. */
    void stop() {
        try {
            guard.getOutputStream().close();
            if (!guard.waitFor(STOPPING)) {
                guard.destroy();
            }
        } catch (IOException | InterruptedException gone) {
            guard.destroy();
        }
    }
}
