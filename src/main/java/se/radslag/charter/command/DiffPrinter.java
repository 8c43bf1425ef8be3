package se.radslag.charter.command;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;
import se.radslag.charter.Charter;
import se.radslag.charter.explain.CharterDiff;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** Prints what differs between two readings of an agreement. */
final class DiffPrinter {

    private DiffPrinter() {}

    static void print(Charter before, Charter after, LocalDate on, Language language, PrintStream out) {
        var texts = Texts.in(language);
        var diff = CharterDiff.between(before, after, on, language);
        if (diff.isEmpty()) {
            out.println(texts.say("charter-cli.no-difference"));
        }
        for (var difference : diff.differences()) {
            var key = "charter-cli.diff." + difference.change().name().toLowerCase(Locale.ROOT);
            var place = difference.place();
            out.println(texts.say(key, place == null ? "" : place.text()));
            if (difference.before() != null) {
                out.println("  − " + difference.before().text());
            }
            if (difference.after() != null) {
                out.println("  + " + difference.after().text());
            }
        }
    }
}
