package se.radslag.charter.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.file.CharterFile;
import se.radslag.charter.file.FaultText;
import se.radslag.platform.text.Texts;

/** Reads the file that a command was given, and tells what is wrong with it. */
final class Source {

    private static final int MOST_BYTES = 100_000_000;

    private Source() {}

    /** A file's charter; null when it has faults, which are told. */
    static @Nullable Charter read(String file, Texts texts, PrintStream err) {
        try {
            var path = Path.of(file);
            if (Files.size(path) > MOST_BYTES) {
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
