package se.radslag.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The project's own files as text, for rules that compiled classes cannot show. */
final class Sources {

    static final Path JAVA = Path.of("src/main/java/se/radslag");
    static final Path TEMPLATES = Path.of("src/main/jte");
    static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    static final Path MESSAGES = Path.of("src/main/resources/messages");

    private Sources() {}

    /** Every file below a folder whose name ends so, with its text, in the order of paths. */
    static Map<Path, String> below(Path folder, String ending) {
        var found = new TreeMap<Path, String>();
        try (var walk = Files.walk(folder)) {
            for (var path :
                    walk.filter(path -> path.toString().endsWith(ending)).toList()) {
                found.put(path, read(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
    }

    /** The names of the modules, which are the folders that say what they are for. */
    static List<String> modules() {
        try (var list = Files.list(JAVA)) {
            return list.filter(Files::isDirectory)
                    .filter(folder -> Files.exists(folder.resolve("package-info.java")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The module that a file of Java, SQL or a template belongs to: the folder below its root. */
    static String moduleOf(Path root, Path file) {
        return root.relativize(file).getName(0).toString();
    }
}
