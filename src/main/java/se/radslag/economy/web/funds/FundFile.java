package se.radslag.economy.web.funds;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.economy.funds.Entry;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** The lines of an account as a table to take away, in the order in which they were entered. */
record FundFile(Charter charter, Language language, FundRows.Row row) {

    TableFile file() {
        var texts = Texts.in(language);
        var lines = new FundLines(charter, language);
        var account = row.account();
        return new TableFile(
                charter.id() + "-" + account.id(),
                Stream.of("day", "what", "who", "amount", "body", "decided", "paragraph", "source", "written")
                        .map(column -> texts.say("economy-funds." + column))
                        .toList(),
                out -> {
                    for (int at = 0; at < account.entries().size(); at++) {
                        var entry = account.entries().get(at);
                        out.row(
                                entry.day(),
                                texts.say(FundLines.kind(entry)),
                                lines.who(entry),
                                entry.signed(),
                                body(entry),
                                entry.position() == null
                                        ? null
                                        : entry.position().day(),
                                entry.position() == null
                                        ? null
                                        : entry.position().paragraph(),
                                entry.source(),
                                row.written().get(at));
                    }
                });
    }

    private @Nullable String body(Entry entry) {
        var position = entry.position();
        return position == null ? null : charter.name(position.body(), position.day(), language.tag());
    }
}
