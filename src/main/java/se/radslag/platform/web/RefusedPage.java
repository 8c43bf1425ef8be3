package se.radslag.platform.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Breach;
import se.radslag.kernel.Cited;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.text.Texts;

/**
 * Why an act was not carried out: every verdict that speaks against it, what stops it first.
 *
 * @param met what was asked for and held, so that nobody looks for the fault there
 */
public record RefusedPage(List<Line> lines, List<Line> met) {

    public RefusedPage {
        lines = List.copyOf(lines);
        met = List.copyOf(met);
    }

    static RefusedPage of(Verdicts verdicts, Texts texts, Function<Cited, List<Crumb>> clauses) {
        return new RefusedPage(
                verdicts.broken().stream()
                        .sorted(Comparator.comparing(Verdict::breach))
                        .map(verdict -> line(verdict, texts, clauses))
                        .toList(),
                verdicts.all().stream()
                        .filter(verdict -> verdict.holds() == Answer.YES && texts.has(verdict.message() + ".met"))
                        .map(verdict -> met(verdict, texts, clauses))
                        .toList());
    }

    private static Line met(Verdict verdict, Texts texts, Function<Cited, List<Crumb>> clauses) {
        return new Line(
                verdict.breach(),
                texts.say("platform.refused.met.state"),
                texts.say(verdict.message() + ".met", verdict.facts()),
                null,
                clauses(verdict, clauses));
    }

    private static List<Crumb> clauses(Verdict verdict, Function<Cited, List<Crumb>> clauses) {
        return verdict.basis() == null ? List.of() : clauses.apply(verdict.basis());
    }

    private static Line line(Verdict verdict, Texts texts, Function<Cited, List<Crumb>> clauses) {
        var remedy = verdict.message() + ".remedy";
        return new Line(
                verdict.breach(),
                texts.say("platform.breach." + verdict.breach()),
                texts.say(verdict.message(), verdict.facts()),
                texts.has(remedy) ? texts.say(remedy, verdict.facts()) : null,
                clauses(verdict, clauses));
    }

    /** One verdict in words, with the remedy if there is one, and the clauses it stands on. */
    public record Line(
            Breach breach,
            String state,
            String text,
            @Nullable String remedy,
            List<Crumb> clauses) {

        public Pill pill() {
            return breach == Breach.REFUSE ? Pill.bad(state) : Pill.warn(state);
        }

        public String css() {
            return breach == Breach.REFUSE ? "verdict--bad" : "verdict--warn";
        }
    }
}
