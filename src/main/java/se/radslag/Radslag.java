package se.radslag;

import java.util.Arrays;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import se.radslag.platform.database.StartWords;
import se.radslag.platform.start.Site;

/** The way in: a command of the command line when one is named, else the site. */
@SpringBootApplication
public class Radslag {

    public static void main(String[] arguments) {
        var command =
                arguments.length == 0 ? null : Commands.named(arguments[0]).orElse(null);
        if (command == null && arguments.length > 0 && !arguments[0].startsWith("-")) {
            System.err.println(StartWords.ofTerminal().say("command.unknown", arguments[0]));
            System.exit(2);
        } else if (command == null) {
            Site.run(Radslag.class, arguments);
        } else {
            var rest = Arrays.asList(arguments).subList(1, arguments.length);
            System.exit(command.run(rest, System.out, System.err));
        }
    }
}
