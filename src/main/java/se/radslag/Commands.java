package se.radslag;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import se.radslag.audit.command.AuditCommand;
import se.radslag.charter.command.CharterCommand;
import se.radslag.platform.command.Command;

/** The table of commands that run before, and instead of, the site: one row per module that offers one. */
final class Commands {

    private static final Map<String, Supplier<Command>> TABLE =
            Map.of("charter", CharterCommand::new, "audit", AuditCommand::new);

    private Commands() {}

    static Optional<Command> named(String name) {
        return Optional.ofNullable(TABLE.get(name)).map(Supplier::get);
    }
}
