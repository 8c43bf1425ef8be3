package se.radslag.audit.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.radslag.audit.AuditEntry;
import se.radslag.kernel.Verdict;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** The log as a table to take away, its moments in universal time where they are text. */
record EntriesFile(EntryWords words, Language language) {

    private static final List<String> COLUMNS =
            List.of("id", "at", "actor", "act", "act-text", "outcome", "subjects", "verdicts", "clauses", "version");

    List<String> columns() {
        var texts = Texts.in(language);
        return COLUMNS.stream().map(column -> texts.say("audit.csv." + column)).toList();
    }

    void write(AuditEntry entry, TableFile.Sink out) throws IOException {
        var verdicts = entry.verdicts().all();
        out.row(
                entry.id(),
                entry.at(),
                entry.actor(),
                entry.act(),
                words.act(entry.act()),
                words.outcome(entry).text(),
                entry.subjects().entrySet().stream()
                        .map(subject -> subject.getKey() + " " + subject.getValue())
                        .collect(Collectors.joining(", ")),
                verdicts.stream().map(words::sentence).collect(Collectors.joining(" | ")),
                clauses(verdicts),
                versions(verdicts));
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
}
