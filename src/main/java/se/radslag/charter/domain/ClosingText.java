package se.radslag.charter.domain;

import static se.radslag.charter.domain.FoundingText.map;

import se.radslag.charter.Charter;
import se.radslag.charter.file.CharterFile;
import se.radslag.charter.terms.Body;

/** Writes a closing decision as a piece of a charter file: a paper, its clauses and the body's last day. */
final class ClosingText {

    private ClosingText() {}

    static String of(Charter charter, Body body, Closing closing) {
        var paper = "avslut-" + body.id();
        var decision = paper + "/beslut";
        var date = closing.decidedOn();
        var name = date == null ? body.id() : charter.name(body.id(), date, "sv");
        var english = date == null ? body.id() : charter.name(body.id(), date, "en");
        var clauses = map(
                decision,
                FoundingText.decision(charter, null, closing.section(), null),
                paper + "/oppna-fragor",
                map(
                        "text",
                        closing.openQuestions(),
                        "text-only",
                        FoundingText.titles("charter-founding.open-questions", "", null)));
        int number = 0;
        for (var words : closing.further().values()) {
            clauses.put(
                    paper + "/" + ++number,
                    map("text", words, "text-only", FoundingText.titles("charter-founding.final-words", "", null)));
        }
        return CharterFile.fragment(map(
                "papers",
                map(
                        paper,
                        map(
                                "kind",
                                "decision",
                                "status",
                                "adopted",
                                "title",
                                FoundingText.titles("charter-founding.closing-paper", name, english),
                                "from",
                                date,
                                "registry",
                                closing.registry())),
                "clauses",
                clauses,
                "closes",
                map(body.id(), map("until", closing.lastDay(), "clause", decision))));
    }
}
