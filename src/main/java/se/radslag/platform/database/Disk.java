package se.radslag.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a disk says: how much room there is, and whether it is full. */
final class Disk {

    private Disk() {}

    /** Bytes that we may still write beside that path. */
    static long free(Path path) {
        try {
            return Files.getFileStore(path).getUsableSpace();
        } catch (IOException unknown) {
            throw new UncheckedIOException(unknown);
        }
    }

    static boolean isFull(FileSystemException problem) {
        return saysFull(problem.getReason());
    }

    static boolean saysFull(@Nullable String words) {
        return words != null && words.toLowerCase(Locale.ROOT).contains("no space left");
    }
}
