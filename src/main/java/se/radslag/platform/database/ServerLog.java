package se.radslag.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the server writes of itself: whether it is ready, and what it complains of. */
final class ServerLog {

    private static final int STATUS_LINE = 7;

    private ServerLog() {}

    static boolean saysReady(Path status, String pid) {
        try {
            var lines = Files.exists(status) ? Files.readAllLines(status) : List.<String>of();
            return lines.size() > STATUS_LINE
                    && lines.getFirst().strip().equals(pid)
                    && lines.get(STATUS_LINE).startsWith("ready");
        } catch (IOException halfWritten) {
            return false;
        }
    }

    static String lastComplaint(Path log) {
        if (!Files.exists(log)) {
            return "";
        }
        return Text.read(log)
                .lines()
                .filter(line -> line.contains("FATAL") || line.contains("PANIC") || line.contains("refused"))
                .reduce("", (before, line) -> line);
    }

    static CannotStart refusal(String complaint, DataFolder folder) {
        if (Disk.saysFull(complaint)) {
            return new CannotStart("data.full", folder.path(), DataFolder.NEW_NEEDS);
        }
        var words = complaint.replaceFirst("^.*?(FATAL|PANIC): *", "");
        return new CannotStart("server.failed", words.isEmpty() ? "?" : words, folder.log());
    }
}
