package se.radslag.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * As whom the database runs. PostgreSQL refuses to run as root, so root runs it as nobody in a user namespace of its
 * own, or as the user who owns the data, or as a user that the machine has for such things.
 *
 * @param command what stands before the program's own command line
 * @param owner who shall own the files, or empty to leave them
 */
record ServerUser(List<String> command, String owner) {

    private static final ServerUser OURSELVES = new ServerUser(List.of(), "");

    static ServerUser of(DataFolder folder) {
        if (owner(Path.of("/proc/self"), "unix:uid") != 0) {
            return OURSELVES;
        }
        var data = Files.exists(folder.cluster()) ? folder.cluster() : folder.path();
        var uid = owner(data, "unix:uid");
        if (uid != 0) {
            return switchTo(uid + ":" + owner(data, "unix:gid"));
        }
        return Work.succeeds(List.of("unshare", "-U", "true"))
                ? new ServerUser(List.of("unshare", "-U"), "")
                : switchTo(someUser());
    }

    private static int owner(Path path, String attribute) {
        try {
            return Files.exists(path) && Files.getAttribute(path, attribute) instanceof Integer id ? id : 1;
        } catch (IOException | UnsupportedOperationException unknown) {
            return 1;
        }
    }

    private static ServerUser switchTo(String ids) {
        if (!Folders.has("setpriv")) {
            throw new CannotStart("server.root");
        }
        var parts = ids.split(":");
        return new ServerUser(
                List.of("setpriv", "--reuid=" + parts[0], "--regid=" + parts[1], "--clear-groups", "--"), ids);
    }

    private static String someUser() {
        try (Stream<String> users = Files.lines(Path.of("/etc/passwd"))) {
            return users.map(line -> line.split(":"))
                    .filter(user -> user.length > 3 && (user[0].equals("postgres") || user[0].equals("nobody")))
                    .sorted((one, other) -> other[0].compareTo(one[0]))
                    .map(user -> user[2] + ":" + user[3])
                    .findFirst()
                    .orElseThrow(() -> new CannotStart("server.root"));
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** Gives a folder to the user that the database runs as. */
    void own(Path folder) {
        if (!owner.isEmpty()) {
            Work.run(List.of("chown", "-R", owner, folder.toString()), "");
        }
    }

    List<String> running(Path program, String... arguments) {
        return Stream.of(command.stream(), Stream.of(program.toString()), Stream.of(arguments))
                .flatMap(part -> part)
                .toList();
    }
}
