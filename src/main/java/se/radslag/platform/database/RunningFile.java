package se.radslag.platform.database;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** A note in the data folder of who holds it now: process, site and database port. Only true while the lock is held. */
final class RunningFile {

    private RunningFile() {}

    static void write(Path folder, int databasePort) {
        Text.writePrivate(
                folder.resolve("running"),
                "process=%d%nsite=%s%ndatabase=%d%n"
                        .formatted(
                                ProcessHandle.current().pid(), System.getProperty("radslag.site", ""), databasePort));
    }

    static Properties read(Path folder) {
        var note = new Properties();
        try {
            var file = folder.resolve("running");
            if (Files.exists(file)) {
                note.load(new StringReader(Text.read(file)));
            }
            return note;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What people may look for: the address of the site and the process. */
    static String siteOf(Path folder) {
        var note = read(folder);
        return "%s, process %s".formatted(note.getProperty("site", "?"), note.getProperty("process", "?"));
    }
}
