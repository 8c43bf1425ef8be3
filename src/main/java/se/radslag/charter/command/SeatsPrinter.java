package se.radslag.charter.command;

import java.io.PrintStream;
import java.time.LocalDate;
import se.radslag.charter.Charter;
import se.radslag.charter.SeatPlan;
import se.radslag.charter.explain.Explainer;
import se.radslag.charter.explain.SeatText;
import se.radslag.charter.explain.Sentence;
import se.radslag.kernel.Answer;
import se.radslag.platform.text.Forms;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** Prints how many seats each body has on a date, and what is not known of it. */
final class SeatsPrinter {

    private final Charter charter;
    private final LocalDate on;
    private final Language language;
    private final PrintStream out;

    SeatsPrinter(Charter charter, LocalDate on, Language language, PrintStream out) {
        this.charter = charter;
        this.on = on;
        this.language = language;
        this.out = out;
    }

    void print() {
        var explainer = Explainer.of(charter, on, language);
        var words = SeatText.of(explainer);
        out.println(Texts.in(language)
                .say(
                        "charter-cli.seats-title",
                        charter.title().in(language.tag()),
                        Forms.in(language).day(on)));
        charter.bodies().forEach((id, body) -> {
            var plan = SeatPlan.of(charter, id, on);
            if (plan.exists() != Answer.NO && (!body.seats().isEmpty() || plan.why() != null)) {
                out.println();
                out.println(Sentence.capital(explainer.name(id)).text() + ": "
                        + words.total(plan).text());
                plan.lines()
                        .forEach(line -> out.println("  - " + words.line(line).text()));
            }
        });
    }
}
