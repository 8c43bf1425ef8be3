package se.radslag.charter.command;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.Charter.Place;
import se.radslag.charter.Charter.Placed;
import se.radslag.charter.explain.Explainer;
import se.radslag.charter.explain.Said;
import se.radslag.charter.explain.Sentence;
import se.radslag.kernel.Answer;
import se.radslag.platform.text.Forms;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** Prints a charter as plain sentences, as it was on a date: each with its clauses and how sure we are. */
final class ExplainPrinter {

    private static final int WIDTH = 110;

    private final Charter charter;
    private final LocalDate on;
    private final PrintStream out;
    private final Texts texts;
    private final Explainer explainer;
    private final Language language;

    ExplainPrinter(Charter charter, LocalDate on, Language language, PrintStream out) {
        this.charter = charter;
        this.on = on;
        this.out = out;
        this.texts = Texts.in(language);
        this.explainer = Explainer.of(charter, on, language);
        this.language = language;
    }

    void print() {
        var title = charter.title().in(language.tag());
        out.println(texts.say("charter-cli.title", title, Forms.in(language).day(on)));
        for (var place : List.of(Place.STRUCTURE, Place.AGREEMENT, Place.TOPIC, Place.PARTY)) {
            section(
                    texts.say("charter-cli.section." + place.name().toLowerCase(java.util.Locale.ROOT)),
                    terms(place, null));
        }
        charter.bodies().forEach((id, body) -> {
            if (body.existence().on(on) != Answer.NO) {
                section(Sentence.capital(explainer.name(id)).text(), terms(Place.BODY, id));
            }
        });
        section(texts.say("charter-cli.section.money"), terms(Place.MONEY, null));
        charter.unknown().forEach((section, why) -> {
            out.println();
            out.println(texts.say("charter-cli.section." + section).toUpperCase(language.locale()));
            wrapped("- ", "  ", explainer.unknown(why).text());
        });
    }

    private List<Said> terms(Place place, @Nullable String id) {
        return charter.terms().stream()
                .filter(placed -> placed.place() == place && (id == null || id.equals(placed.id())))
                .filter(placed -> placed.term().on(on) != Answer.NO)
                .filter(placed -> !isOneOfMany(placed))
                .map(explainer::say)
                .toList();
    }

    /** The parties of a group are named with the group. */
    private boolean isOneOfMany(Placed placed) {
        var party = placed.id() == null ? null : charter.parties().get(placed.id());
        return placed.place() == Place.PARTY && party != null && party.group() != null;
    }

    private void section(String heading, List<Said> all) {
        if (all.isEmpty()) {
            return;
        }
        out.println();
        out.println(heading.toUpperCase(language.locale()));
        all.stream().filter(said -> said.on() == Answer.YES).forEach(this::print);
        var unsure = all.stream().filter(said -> said.on() != Answer.YES).toList();
        if (!unsure.isEmpty()) {
            out.println(texts.say("charter-cli.cannot-be-told"));
            unsure.forEach(this::print);
        }
    }

    private void print(Said said) {
        wrapped("- ", "  ", said.text());
        var more = new ArrayList<>(said.unknown());
        if (said.reading() != null) {
            more.add(said.reading());
        }
        more.addAll(said.sources());
        if (said.validity() != null) {
            more.add(said.validity());
        }
        more.forEach(sentence -> wrapped("    ", "    ", sentence.text()));
        said.conflicts()
                .forEach(conflict -> wrapped(
                        "    ",
                        "    ",
                        texts.say(
                                "charter-cli.conflict",
                                conflict.clause(),
                                conflict.sentence().text())));
        out.println("    (" + margin(said) + ")");
    }

    private String margin(Said said) {
        var parts = new ArrayList<String>();
        if (!said.clauses().isEmpty()) {
            parts.add(String.join(", ", said.clauses()));
            parts.add(said.force());
        }
        parts.add(
                said.doubts().isEmpty()
                        ? texts.say("charter-cli.sure")
                        : said.doubts().stream().sorted().map(explainer::word).collect(Collectors.joining(", ")));
        return String.join("; ", parts);
    }

    private void wrapped(String first, String next, String text) {
        var line = new StringBuilder(first);
        int start = first.length();
        for (var word : text.split(" ")) {
            if (line.length() + word.length() >= WIDTH && line.length() > start) {
                out.println(line.toString().stripTrailing());
                line = new StringBuilder(next);
                start = next.length();
            }
            line.append(word).append(' ');
        }
        out.println(line.toString().stripTrailing());
    }
}
