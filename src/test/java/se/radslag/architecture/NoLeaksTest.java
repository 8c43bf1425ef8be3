package se.radslag.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The project speaks of itself alone: no file names a folder of the machine that it was written on. */
class NoLeaksTest {

    private static final Set<String> NOT_OURS =
            Set.of(".git", "target", "data", "node_modules", "vendor", ".idea", ".vscode");
    private static final Pattern TEXT = Pattern.compile(
            ".*\\.(java|jte|md|yaml|yml|xml|sql|properties|css|js|csv|sh|service|txt|json)|[^.]*|.*Containerfile");
    private static final Pattern HOME = Pattern.compile("(?<![\\w.}])/(home|Users|root)/[a-z]\\w*|[A-Z]:\\\\Users");

    @Test
    void no_file_names_a_folder_of_somebodys_machine() throws IOException {
        var here = Path.of("").toAbsolutePath().toString();
        var leaks = new ArrayList<String>();
        for (var path : files(Path.of("."))) {
            var text = Sources.read(path);
            if (here.length() > 3 && text.contains(here + "/")
                    || HOME.matcher(text).find()) {
                leaks.add(path.toString());
            }
        }
        assertThat(leaks).isEmpty();
    }

    private static List<Path> files(Path folder) throws IOException {
        var found = new ArrayList<Path>();
        try (var list = Files.list(folder)) {
            for (var path : list.toList()) {
                var name = path.getFileName().toString();
                if (Files.isDirectory(path)) {
                    if (!NOT_OURS.contains(name)) {
                        found.addAll(files(path));
                    }
                } else if (TEXT.matcher(name).matches()) {
                    found.add(path);
                }
            }
        }
        return found;
    }
}
