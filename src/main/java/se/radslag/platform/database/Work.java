package se.radslag.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A program of the machine that is run to its end. */
record Work(int code, String output) {

    /** Runs it with that input, and takes what it says, errors too. */
    static Work run(List<String> command, String input) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            try (var in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            }
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Work(process.waitFor(), said);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static boolean succeeds(List<String> command) {
        try {
            return run(command, "").code() == 0;
        } catch (UncheckedIOException notThere) {
            return false;
        }
    }

    boolean failed() {
        return code != 0;
    }

    /** The line of the output that says what is wrong, as well as can be told. */
    String complaint() {
        return output.lines()
                .filter(line -> line.contains("FATAL") || line.contains("PANIC") || line.contains("error:"))
                .findFirst()
                .orElseGet(() -> output.lines().reduce("", (before, line) -> line));
    }
}
