package se.radslag.audit.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.radslag.audit.AuditEntry;
import se.radslag.kernel.Verdict;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** The log as a file that a spreadsheet opens: semicolons, UTF-8 with its mark, moments in ISO form. */
record EntriesCsv(EntryWords words, Language language) {

    private static final String MARK = "\uFEFF";

    String head() {
        var texts = Texts.in(language);
        return MARK
                + line(Stream.of(
                                "id",
                                "at",
                                "actor",
                                "act",
                                "act-text",
                                "outcome",
                                "subjects",
                                "verdicts",
                                "clauses",
                                "version")
                        .map(column -> texts.say("audit.csv." + column)));
    }

    String line(AuditEntry entry) {
        var verdicts = entry.verdicts().all();
        return line(Stream.of(
                entry.id().toString(),
                entry.at().toString(),
                entry.actor(),
                entry.act(),
                words.act(entry.act()),
                words.outcome(entry).text(),
                entry.subjects().entrySet().stream()
                        .map(subject -> subject.getKey() + " " + subject.getValue())
                        .collect(Collectors.joining(", ")),
                verdicts.stream().map(words::sentence).collect(Collectors.joining(" | ")),
                clauses(verdicts),
                versions(verdicts)));
    }

    private static String clauses(List<Verdict> verdicts) {
        return verdicts.stream()
                .flatMap(verdict -> verdict.basis() == null ? Stream.empty() : verdict.basis().clauses().stream())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String versions(List<Verdict> verdicts) {
        return verdicts.stream()
                .flatMap(verdict -> Stream.ofNullable(verdict.basis()))
                .map(cited -> String.valueOf(cited.origin().version()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String line(Stream<String> cells) {
        return cells.map(EntriesCsv::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    /** A cell in quotes; one that a spreadsheet would take for a formula begins with an apostrophe. */
    private static String cell(String text) {
        var harmless = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
