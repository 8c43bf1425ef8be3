package se.radslag.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder with all that is kept, held by one Rådslag at a time. */
final class DataFolder implements AutoCloseable {

    private static final int OUR_POSTGRES = 18;

    /** Megabytes that a new database takes, and some to work in. */
    static final int NEW_NEEDS = 200;

    private static final long MEGABYTE = 1024 * 1024;

    private final Path path;
    private final FileChannel channel;
    private final @Nullable FileLock lock;

    private DataFolder(Path path, FileChannel channel, @Nullable FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the folder for ourselves, after asking whether it can be used at all. */
    static DataFolder take(Path path) {
        create(path);
        var folder = lock(path);
        try {
            folder.isOfOurVersion();
            folder.hasRoom();
            return folder;
        } catch (RuntimeException refused) {
            folder.close();
            throw refused;
        }
    }

    private static void create(Path path) {
        try {
            Files.createDirectories(path);
        } catch (FileAlreadyExistsException file) {
            throw new CannotStart("data.not-a-folder", path);
        } catch (IOException denied) {
            throw new CannotStart("data.read-only", path);
        }
    }

    private static DataFolder lock(Path path) {
        try {
            var channel = FileChannel.open(
                    path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new CannotStart("data.in-use", path, RunningFile.siteOf(path));
            }
            return new DataFolder(path, channel, lock);
        } catch (FileSystemException denied) {
            throw new CannotStart(Disk.isFull(denied) ? "data.full" : "data.read-only", path, NEW_NEEDS);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ours) {
            return null;
        }
    }

    private void isOfOurVersion() {
        var version = cluster().resolve("PG_VERSION");
        if (!Files.exists(version)) {
            return;
        }
        var has = Integer.parseInt(Text.read(version).strip());
        if (has != OUR_POSTGRES) {
            throw new CannotStart(has > OUR_POSTGRES ? "data.newer" : "data.older", path, has, OUR_POSTGRES);
        }
    }

    private void hasRoom() {
        var needed = Files.exists(cluster()) ? 64 : NEW_NEEDS;
        if (Disk.free(path) < needed * MEGABYTE) {
            throw new CannotStart("data.full", path, needed);
        }
    }

    Path path() {
        return path;
    }

    Path cluster() {
        return path.resolve("postgres");
    }

    Path secret() {
        return path.resolve("secret");
    }

    Path log() {
        return path.resolve("postgres.log");
    }

    @Override
    public void close() {
        try {
            if (lock != null) {
                lock.release();
            }
            channel.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
