package se.radslag.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once from the jar that carries them. */
public final class Programs {

    private final Path folder;

    private Programs(Path folder) {
        this.folder = folder;
    }

    /** Unpacks the programs for this machine into a folder; packaging calls it, so that no first start has to. */
    public static void main(String[] arguments) {
        in(Path.of(arguments[0]).toAbsolutePath());
    }

    static Programs in(Path folder) {
        if (!Files.exists(folder.resolve("bin/postgres"))) {
            unpackBeside(folder);
        }
        return new Programs(folder);
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    private static void unpackBeside(Path folder) {
        try (var packed = Programs.class.getResourceAsStream("/" + archive())) {
            if (packed == null) {
                throw new CannotStart("server.no-programs", machine());
            }
            Files.createDirectories(folder.toAbsolutePath().getParent());
            var beside = Files.createTempDirectory(folder.toAbsolutePath().getParent(), ".postgres");
            Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rwxr-xr-x"));
            unpack(packed, beside);
            moveUnlessThere(beside, folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void moveUnlessThere(Path beside, Path folder) throws IOException {
        try {
            Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException alreadyThere) {
            Folders.delete(beside);
            if (!Files.exists(folder.resolve("bin/postgres"))) {
                throw alreadyThere;
            }
        }
    }

    private static String archive() {
        return switch (machine()) {
            case "linux amd64" -> "postgres-linux-x86_64.txz";
            case "linux aarch64" -> "postgres-linux-arm_64.txz";
            default -> throw new CannotStart("server.no-programs", machine());
        };
    }

    private static String machine() {
        return (System.getProperty("os.name") + " " + System.getProperty("os.arch")).toLowerCase(Locale.ROOT);
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpackOne(tar, entry, target);
            }
        }
    }

    private static void unpackOne(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        var path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("outside the folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            Files.copy(tar, path);
            var runs = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
