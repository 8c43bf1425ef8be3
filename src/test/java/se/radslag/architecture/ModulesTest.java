package se.radslag.architecture;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import se.radslag.Radslag;

/** Modules touch only what their package-info lists, and only through the front door. */
class ModulesTest {

    private static final Pattern PURPOSE = Pattern.compile("/\\*\\*(.*?)(?:<p>|\\*/)", Pattern.DOTALL);
    private static final Pattern ALLOWED = Pattern.compile("allowedDependencies\\s*=\\s*\\{(.*?)}", Pattern.DOTALL);

    private final ApplicationModules modules = ApplicationModules.of(Radslag.class);

    @Test
    void modules_keep_to_their_borders() {
        modules.verify();
    }

    @Test
    void the_map_of_modules_is_fresh() {
        var text = new StringBuilder("""
                # The modules

                Written from the code by `ModulesTest`; do not edit. *May use* is what the module lists, *uses* is what it does.

                | module | purpose | may use | uses |
                |---|---|---|---|
                """);
        modules.stream()
                .filter(module ->
                        Sources.modules().contains(module.getIdentifier().toString()))
                .sorted(Comparator.comparing(module -> module.getIdentifier().toString()))
                .forEach(module -> text.append(row(module)));
        Generated.check(Path.of("docs/modules.md"), text.toString());
    }

    private String row(ApplicationModule module) {
        var name = module.getIdentifier().toString();
        var source = Sources.read(Sources.JAVA.resolve(name).resolve("package-info.java"));
        return "| `%s` | %s | %s | %s |%n"
                .formatted(name, purpose(source), allowed(source), uses(module))
                .replace(System.lineSeparator(), "\n");
    }

    private static String purpose(String source) {
        var found = PURPOSE.matcher(source);
        if (!found.find()) {
            throw new IllegalStateException("A module says in its package-info what it is for: " + source);
        }
        return found.group(1)
                .replaceAll("\\s*\\n\\s*\\*", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("\\{@code (.*?)}", "`$1`")
                .strip();
    }

    private static String allowed(String source) {
        var found = ALLOWED.matcher(source);
        if (!found.find() || found.group(1).isBlank()) {
            return "–";
        }
        return String.join(
                ", ",
                List.of(found.group(1)
                        .replaceAll("[\"\\s]", "")
                        .replace("::*", "")
                        .split(",")));
    }

    private String uses(ApplicationModule module) {
        var used = module.getDirectDependencies(modules)
                .uniqueModules()
                .map(other -> other.getIdentifier().toString())
                .filter(other -> !other.equals(module.getIdentifier().toString()))
                .sorted()
                .toList();
        return used.isEmpty() ? "–" : String.join(", ", used);
    }
}
