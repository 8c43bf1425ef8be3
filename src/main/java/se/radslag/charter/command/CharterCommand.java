package se.radslag.charter.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.file.CharterFile;
import se.radslag.charter.file.FaultText;
import se.radslag.platform.command.Command;
import se.radslag.platform.text.Texts;

/** {@code radslag charter …}: reads charter files and tells what they say or what is wrong with them. */
public final class CharterCommand implements Command {

    private static final int FAULTY = 1;
    private static final int MISUSED = 2;

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var request = Request.of(arguments);
        var texts = Texts.in(request.language());
        return switch (request.name()) {
            case "check" -> check(request, texts, out, err);
            case "schema" -> {
                out.println(Json.write(CharterFile.schema()));
                yield 0;
            }
            case "help" -> {
                out.println(texts.say("charter-cli.usage"));
                yield 0;
            }
            default -> {
                err.println(texts.say("charter-cli.unknown", request.name()));
                err.println(texts.say("charter-cli.usage"));
                yield MISUSED;
            }
        };
    }

    private static int check(Request request, Texts texts, PrintStream out, PrintStream err) {
        if (request.files().isEmpty()) {
            err.println(texts.say("charter-cli.usage"));
            return MISUSED;
        }
        int worst = 0;
        for (var file : request.files()) {
            worst = Math.max(worst, checkOne(file, texts, out, err));
        }
        return worst;
    }

    private static int checkOne(String file, Texts texts, PrintStream out, PrintStream err) {
        var charter = read(file, texts, err);
        if (charter == null) {
            return FAULTY;
        }
        out.println(texts.say(
                "charter-cli.whole",
                file,
                charter.papers().size(),
                charter.clauses().size(),
                charter.terms().size(),
                charter.parties().size(),
                charter.bodies().size()));
        return 0;
    }

    /** A file's charter; null when it has faults, which are told. */
    private static @Nullable Charter read(String file, Texts texts, PrintStream err) {
        try {
            var path = Path.of(file);
            if (Files.size(path) > 100_000_000) {
                err.println(texts.say("charter-faults.too-large", Files.size(path) / 1_000_000, 2));
                return null;
            }
            var result = CharterFile.read(Files.readAllBytes(path), 0);
            if (!result.isWhole()) {
                result.faults().forEach(fault -> err.println(FaultText.line(fault, texts)));
                err.println(
                        texts.say("charter-cli.faulty", file, result.faults().size()));
            }
            return result.charter();
        } catch (IOException | InvalidPathException e) {
            err.println(texts.say("charter-cli.no-file", file));
            return null;
        }
    }
}
