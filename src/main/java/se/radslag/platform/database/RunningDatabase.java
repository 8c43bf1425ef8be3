package se.radslag.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The database of a Rådslag that runs already, used by a command beside it. */
record RunningDatabase(String url, String password) implements Database {

    static @Nullable RunningDatabase of(Path folder) {
        if (!isHeld(folder.resolve("lock"))) {
            return null;
        }
        var port = RunningFile.read(folder).getProperty("database");
        return port == null
                ? null
                : new RunningDatabase(
                        BundledDatabase.url(Integer.parseInt(port)),
                        Text.read(folder.resolve("secret")).strip());
    }

    private static boolean isHeld(Path lock) {
        if (!Files.exists(lock)) {
            return false;
        }
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                var taken = channel.tryLock()) {
            return taken == null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String user() {
        return BundledDatabase.USER;
    }

    @Override
    public boolean bundled() {
        return true;
    }

    @Override
    public void close() {
        // It belongs to the Rådslag that started it.
    }
}
