package se.radslag.audit.command;

import java.io.PrintStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.radslag.audit.domain.KnownHead;
import se.radslag.audit.domain.Report;
import se.radslag.audit.domain.Verification;
import se.radslag.platform.command.Command;
import se.radslag.platform.database.CannotStart;
import se.radslag.platform.database.Database;
import se.radslag.platform.database.DatabaseSettings;
import se.radslag.platform.database.StartWords;
import se.radslag.platform.text.Texts;

/** {@code radslag audit verify}: checks, beside the site or without it, that nobody has touched the log. */
public final class AuditCommand implements Command {

    private static final int DAMAGED = 1;
    private static final int NOT_DONE = 2;

    private final Map<String, String> environment;

    public AuditCommand() {
        this(System.getenv());
    }

    AuditCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var texts = Texts.in(StartWords.languageOf(environment));
        var heads = heads(arguments);
        if (arguments.equals(List.of("help")) || arguments.equals(List.of("--help"))) {
            out.println(texts.say("audit.command.usage"));
            return 0;
        }
        if (arguments.isEmpty() || !arguments.getFirst().equals("verify") || heads.isEmpty()) {
            err.println(texts.say("audit.command.usage"));
            return NOT_DONE;
        }
        return verify(heads.get(), texts, out, err);
    }

    /** The seals given to compare with; nothing when an argument cannot be understood. */
    private static Optional<List<KnownHead>> heads(List<String> arguments) {
        var given = arguments.stream().skip(1).map(KnownHead::of).toList();
        return given.contains(Optional.<KnownHead>empty())
                ? Optional.empty()
                : Optional.of(given.stream().flatMap(Optional::stream).toList());
    }

    private int verify(List<KnownHead> heads, Texts texts, PrintStream out, PrintStream err) {
        var settings = DatabaseSettings.of(environment);
        if (settings.external() == null && !Files.exists(settings.folder())) {
            err.println(texts.say("audit.command.no-folder", settings.folder().toString()));
            return NOT_DONE;
        }
        try (var database = Database.attach(settings);
                var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            return verify(connection, heads, texts, out, err);
        } catch (CannotStart why) {
            err.println(why.sentence());
        } catch (SQLException failure) {
            err.println(texts.say("audit.command.failed", String.valueOf(failure.getMessage())));
        }
        return NOT_DONE;
    }

    private static int verify(
            Connection connection, List<KnownHead> heads, Texts texts, PrintStream out, PrintStream err)
            throws SQLException {
        if (!Verification.isPossible(connection)) {
            err.println(texts.say("audit.command.no-log"));
            return NOT_DONE;
        }
        var report = Verification.of(connection, heads);
        tell(report, new ReportText(texts), out, err);
        return report.isWhole() ? 0 : DAMAGED;
    }

    private static void tell(Report report, ReportText text, PrintStream out, PrintStream err) {
        report.chains().forEach(chain -> out.println(text.line(chain)));
        report.damages().forEach(damage -> err.println(text.line(damage)));
        (report.isWhole() ? out : err).println(text.conclusion(report));
    }
}
