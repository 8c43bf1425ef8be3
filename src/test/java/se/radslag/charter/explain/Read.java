package se.radslag.charter.explain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.radslag.charter.Charter;
import se.radslag.charter.file.CharterFile;
import se.radslag.platform.text.Language;

/** The two charters that ship, a small one, and what they say on a day. */
public final class Read {

    public static final Charter VARMLAND = shipped("varmland");
    public static final Charter VASTMANLAND = shipped("vastmanland");

    private static final String SMALL = """
            charter: prov
            title: {sv: Prov, en: Trial}
            language: sv
            papers:
              avtal: {kind: agreement, status: adopted, title: Avtalet}
              pm: {kind: memo, status: background, title: Bakgrunden}
            clauses:
              avtal/1: Allt står i avtalet.
              pm/1: {text: Bakgrund., text-only: bara bakgrund}
            elections: [2018-09-09]
            changes:
              bytet: {day: {between: [2022-01-21, 2022-03-18], take: 2022-03-18}, title: {sv: Bytet, en: The change}}
            parties:
              region:
                kind: region
                names: {sv: Region Prov}
                organs: {rs: {kind: executive, names: {sv: Regionstyrelsen, en: Regional Board}}}
                offices: {director: {sv: Regiondirektör, en: Regional director}}
              kommuner:
                kind: municipality
                organs: {ks: {kind: executive, names: {sv: Kommunstyrelsen, en: Municipal Board}}}
                offices: {director: {sv: Kommundirektör, en: Municipal director}}
                each:
                  alfa: {names: Alfa, population: [{at: 2020-12-31, count: 20000}, {at: 2021-12-31, count: 20001}]}
                  beta: {names: Beta, population: [{at: 2021-12-31, count: 90000}]}
            """;

    private Read() {}

    /** One good example of every type of term. */
    static final Path EXAMPLES = Path.of("src/test/resources/charter/terms.yaml");

    static Charter examples() {
        try {
            return of(Files.readString(EXAMPLES));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Charter shipped(String name) {
        try {
            return of(Files.readString(Path.of("charters", name + ".yaml")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A charter of a whole file's text. */
    public static Charter of(String text) {
        var result = CharterFile.read(text.getBytes(StandardCharsets.UTF_8), 1);
        return Objects.requireNonNull(result.charter(), () -> result.faults().toString());
    }

    /** The small charter with one body, whose keys are given. */
    public static Charter withBody(String keys) {
        return of(SMALL + """
                bodies:
                  rad:
                    kind: political
                    names: {sv: Rådet, en: The Council}
                """ + keys.indent(4));
    }

    /** The small charter with more sections. */
    public static Charter with(String sections) {
        return of(SMALL + sections);
    }

    /** Everything said in a place of a charter: all terms of a body, or of the agreement and money when null. */
    static List<Said> all(Charter charter, String body, String day, Language language) {
        var explainer = Explainer.of(charter, LocalDate.parse(day), language);
        return charter.terms().stream()
                .filter(placed -> body.equals(placed.id() == null ? "" : placed.id()))
                .map(explainer::say)
                .toList();
    }

    /** The sentences that stand on a clause, as plain text. */
    static List<String> said(Charter charter, String clause, String day, Language language) {
        var explainer = Explainer.of(charter, LocalDate.parse(day), language);
        return charter.terms().stream()
                .filter(placed -> placed.term().clauses().contains(clause))
                .map(placed -> explainer.say(placed).text().replace('\u00a0', ' '))
                .toList();
    }

    /** What the only term of the small charter's body says, in Swedish and in English. */
    static List<String> body(String keys) {
        return both(withBody(keys), "rad");
    }

    /** What the agreement or money of the small charter says, in Swedish and in English. */
    static List<String> sections(String sections) {
        return both(with(sections), "");
    }

    private static List<String> both(Charter charter, String place) {
        return List.of(Language.SV, Language.EN).stream()
                .flatMap(language -> all(charter, place, "2026-11-22", language).stream()
                        .filter(said -> said.clauses().contains("avtal/1"))
                        .map(said -> said.text().replace('\u00a0', ' ')))
                .toList();
    }
}
