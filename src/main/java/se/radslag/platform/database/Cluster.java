package se.radslag.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of our own database: made on the first start, and whole or absent at any moment. */
record Cluster(DataFolder folder, Programs programs, ServerUser user) {

    /** Sees to it that there are files and a password, and answers with the password. */
    String prepare(@Nullable Path seed) {
        if (!Files.exists(folder.cluster())) {
            make(seed);
        }
        if (!Files.exists(folder.secret())) {
            setPassword(folder.cluster());
        }
        return Text.read(folder.secret()).strip();
    }

    private void make(@Nullable Path seed) {
        var beside = folder.path().resolve("postgres.new");
        Folders.delete(beside);
        if (seed == null) {
            initialise(beside);
        } else {
            copy(seed, beside);
        }
        setPassword(beside);
        run(user.running(programs.program("initdb"), "-D", beside.toString(), "--sync-only"), "");
        move(beside);
    }

    private void initialise(Path beside) {
        createFor(beside);
        var command = new ArrayList<>(user.running(
                programs.program("initdb"),
                "-D",
                beside.toString(),
                "--username=" + BundledDatabase.USER,
                "--pwfile=/dev/stdin",
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=icu",
                "--icu-locale=sv-SE",
                "--set=default_text_search_config=pg_catalog.swedish",
                "--no-sync"));
        command.add("--locale=" + (hasUtf8() ? "C.UTF-8" : "C"));
        run(command, newPassword());
    }

    /** Letters beyond a-z are told apart in C.UTF-8; nearly every machine has it. */
    private static boolean hasUtf8() {
        return Work.run(List.of("locale", "-a"), "").output().lines().anyMatch(name -> name.matches("(?i)c\\.utf-?8"));
    }

    private void createFor(Path beside) {
        try {
            Files.createDirectory(beside);
            user.own(beside);
        } catch (IOException denied) {
            throw new UncheckedIOException(denied);
        }
    }

    private void copy(Path seed, Path beside) {
        run(List.of("cp", "-R", seed.toString(), beside.toString()), "");
        run(List.of("chmod", "-R", "u=rwX,go=", beside.toString()), "");
        user.own(beside);
    }

    /** Sets a new password with the server in single-user mode, where nobody else can be. */
    private void setPassword(Path cluster) {
        var password = newPassword();
        run(
                user.running(programs.program("postgres"), "--single", "-D", cluster.toString(), "postgres"),
                "alter role %s password '%s'%n".formatted(BundledDatabase.USER, password));
        Text.writePrivate(folder.secret(), password);
    }

    private static String newPassword() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void move(Path beside) {
        try {
            Files.move(beside, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException denied) {
            throw new UncheckedIOException(denied);
        }
    }

    private void run(List<String> command, String input) {
        var work = Work.run(command, input);
        if (work.failed()) {
            throw Disk.saysFull(work.output())
                    ? new CannotStart("data.full", folder.path(), DataFolder.NEW_NEEDS)
                    : new CannotStart("server.failed", work.complaint(), folder.path());
        }
    }
}
