package se.radslag.charter.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.text.Language;

/** What somebody asked of the command line: a command, files and options. */
record Request(String name, List<String> files, @Nullable String on, Language language) {

    static Request of(List<String> arguments) {
        var files = new ArrayList<String>();
        String on = null;
        var language = Language.of(System.getProperty("radslag.language", "sv"));
        for (int i = 1; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            boolean more = i + 1 < arguments.size();
            if (argument.equals("--on") && more) {
                on = arguments.get(++i);
            } else if (argument.equals("--lang") && more) {
                language = Language.of(arguments.get(++i));
            } else {
                files.add(argument);
            }
        }
        var name = arguments.isEmpty() || List.of("--help", "-h").contains(arguments.getFirst())
                ? "help"
                : arguments.getFirst();
        return new Request(name, List.copyOf(files), on, language);
    }
}
