package se.radslag.charter.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.ToIntBiFunction;

/** What the check of one file had to say, kept until its turn comes. */
record Checked(int code, ByteArrayOutputStream words, ByteArrayOutputStream complaints) {

    static Checked of(ToIntBiFunction<PrintStream, PrintStream> check) {
        var words = new ByteArrayOutputStream();
        var complaints = new ByteArrayOutputStream();
        try (var out = new PrintStream(words, true, StandardCharsets.UTF_8);
                var err = new PrintStream(complaints, true, StandardCharsets.UTF_8)) {
            return new Checked(check.applyAsInt(out, err), words, complaints);
        }
    }

    void tell(PrintStream out, PrintStream err) {
        out.print(words.toString(StandardCharsets.UTF_8));
        err.print(complaints.toString(StandardCharsets.UTF_8));
    }
}
