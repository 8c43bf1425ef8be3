import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.slf4j.LoggerFactory;
import se.radslag.economy.explain.Told;
import se.radslag.economy.out.Statement;
import se.radslag.platform.pdf.PdfPrinter;
import se.radslag.platform.pdf.Typesetter;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.Fact;

/** Sets the same long statement with and without tags, turn by turn, and prints the ratio. Run by bench/pdf: ROUNDS. */
public class Pdf {

    public static void main(String[] arguments) {
        int rounds = Integer.parseInt(arguments[0]);
        ((Logger) LoggerFactory.getLogger("org.apache.pdfbox")).setLevel(Level.ERROR);
        var html = PdfPrinter.html("economy/statement/print", statement(), Language.SV);
        var first = time(html, Typesetter::tagged);
        var tagged = new double[rounds];
        var plain = new double[rounds];
        for (int round = -5; round < rounds; round++) {
            double with = time(html, Typesetter::tagged);
            double without = time(html, Typesetter::plain);
            if (round >= 0) {
                tagged[round] = with;
                plain[round] = without;
            }
        }
        System.out.printf(
                "the first, cold: %.0f ms%ntagged: %.1f ms, plain: %.1f ms (medians of %d)%ntagged to plain: %.2f (at most 2.5)%n",
                first, median(tagged), median(plain), rounds, median(tagged) / median(plain));
    }

    private interface Setting {
        byte[] set(String html);
    }

    private static double time(String html, Setting setting) {
        var began = System.nanoTime();
        if (setting.set(html).length < 10_000) {
            throw new IllegalStateException("No document");
        }
        return (System.nanoTime() - began) / 1e6;
    }

    private static double median(double[] times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static Statement statement() {
        var words = "Kostnaderna fördelas mellan parterna efter antalet invånare året innan, och räknas upp varje år. ";
        UnaryOperator<String> many = text -> text.repeat(6);
        var costs = new ArrayList<Statement.Cost>();
        var quotes = new ArrayList<Statement.Quote>();
        var dues = new ArrayList<Statement.Due>();
        for (int i = 1; i <= 24; i++) {
            var below = new Told("12 160 440 kr = förra årets 11 922 000 kr, ändrat med 2 %", List.of(), List.of(), false);
            var how = new Told("1 171 478 kr = 12 160 440 kr × 26 116 ÷ 271 095", List.of(), List.of(below, below, below), false);
            var facts = List.of(new Fact("Hela kostnaden", "18 750 000 kr"), new Fact("Andel", "6,17 %"));
            costs.add(new Statement.Cost("Kostnad " + i, "1 171 478 kr", facts, how, List.of(words)));
            quotes.add(new Statement.Quote("Avtalet 5." + i, "Ur ett antaget dokument.", many.apply(words), "sv"));
            dues.add(new Statement.Due(i + ": kostnad", "1 februari 2027", "585 739 kr", null));
        }
        return new Statement(
                "Exempel",
                "Exempelby",
                "2027",
                new Statement.State("Uträknat.", words),
                "1 171 478 kr",
                List.of(new Fact("Att betala", "1 171 478 kr")),
                dues,
                costs,
                quotes,
                List.of(),
                "exempel");
    }
}
