package se.radslag.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line that runs the server: loopback only, every acknowledged write on the disk. */
final class ServerCommand {

    private ServerCommand() {}

    static List<String> of(Cluster cluster, boolean durable, int port) {
        var folder = cluster.folder();
        var command = new ArrayList<String>();
        if (Folders.has("setsid")) {
            // A Ctrl-C in the terminal is for the site, which stops the database last.
            command.add("setsid");
        }
        command.addAll(List.of("sh", guard(folder).toString()));
        command.add(folder.path().resolve("postgres.lock").toString());
        command.add(folder.cluster().toString());
        command.addAll(cluster.user()
                .running(
                        cluster.programs().program("postgres"),
                        "-D",
                        folder.cluster().toString()));
        settings(durable, port).forEach(setting -> command.addAll(List.of("-c", setting)));
        return command;
    }

    private static List<String> settings(boolean durable, int port) {
        var safe = durable ? "on" : "off";
        return List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=" + safe,
                "synchronous_commit=" + safe,
                "full_page_writes=" + safe,
                "max_connections=40",
                "shared_buffers=64MB",
                "lc_messages=C",
                "log_line_prefix=%m [%p] %a ",
                "log_checkpoints=off");
    }

    /** Lays the guard's script beside the data, where a reader of the process list can look at it. */
    private static Path guard(DataFolder folder) {
        try (var script = ServerCommand.class.getResourceAsStream("guard.sh")) {
            if (script == null) {
                throw new IllegalStateException("guard.sh is not in the jar");
            }
            var file = folder.path().resolve("guard.sh");
            Text.writePrivate(file, new String(script.readAllBytes(), StandardCharsets.UTF_8));
            return file;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
