package se.radslag.platform.command;

import java.io.PrintStream;
import java.util.List;

/** Work that is done from the command line without starting the site. */
@FunctionalInterface
public interface Command {

    /** Does the work and answers with the exit code: 0 when all is well. */
    int run(List<String> arguments, PrintStream out, PrintStream err);
}
