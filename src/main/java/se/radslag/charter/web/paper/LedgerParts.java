package se.radslag.charter.web.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.life.Deciders;
import se.radslag.charter.life.Ledger;
import se.radslag.charter.life.LedgerLine;
import se.radslag.charter.terms.Day;
import se.radslag.charter.terms.Party;
import se.radslag.charter.web.life.LifeWords;
import se.radslag.kernel.Answer;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Pill;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.Table.Cell;
import se.radslag.platform.web.Table.Column;
import se.radslag.platform.web.Table.Row;

/** Lays a ledger out for one reader on one day. */
final class LedgerParts {

    private static final String NOTHING = "–";

    private final LifeWords words;

    LedgerParts(LifeWords words) {
        this.words = words;
    }

    /**
     * Who has said what.
     *
     * @param askBy the last day the councils were asked to answer by; null where they were not
     * @param path where the ledger stands
     */
    LedgerPart of(Ledger ledger, @Nullable Day askBy, String path) {
        return new LedgerPart(
                words.count(ledger),
                words.missing(ledger),
                askBy == null ? null : words.say("ask-by", words.day(askBy)),
                source(ledger),
                marks(ledger),
                table(ledger, askBy),
                FileLinks.of(words.view().onDay().keep(path)));
    }

    private List<LedgerPart.Mark> marks(Ledger ledger) {
        var marks = new ArrayList<LedgerPart.Mark>();
        for (var line : ledger.lines()) {
            var standing = line.on(words.day());
            marks.add(new LedgerPart.Mark(
                    standing.name().toLowerCase(Locale.ROOT),
                    words.say("mark", words.name(line.decider()), words.say("standing." + standing)),
                    marks.size() * 34 + 2));
        }
        return marks;
    }

    /** Columns that would say the same of every line, or nothing, are left out. */
    private Table table(Ledger ledger, @Nullable Day askBy) {
        var columns = new ArrayList<>(
                List.of(ledger.deciders() instanceof Deciders.Alone ? "body" : "party", "answer", "day"));
        if (ledger.lines().stream()
                .anyMatch(line -> isSaid(line) && !number(line).equals(NOTHING))) {
            columns.add("number");
        }
        if (ledger.lines().stream().map(LedgerLine::knowledge).distinct().count() > 1) {
            columns.add("knowledge");
        }
        return new Table(
                words.say("ledger.caption"),
                columns.stream()
                        .map(column -> Column.of(words.say("ledger." + column)))
                        .toList(),
                ledger.lines().stream().map(line -> row(line, columns, askBy)).toList());
    }

    private Row row(LedgerLine line, List<String> columns, @Nullable Day askBy) {
        return new Row(columns.stream().map(column -> cell(line, column, askBy)).toList());
    }

    private Cell cell(LedgerLine line, String column, @Nullable Day askBy) {
        return switch (column) {
            case "answer" -> Cell.state(pill(line.on(words.day())));
            case "day" -> Cell.of(isSaid(line) ? day(line, askBy) : NOTHING);
            case "number" -> Cell.of(isSaid(line) ? number(line) : NOTHING);
            case "knowledge" -> Cell.of(words.say("knowledge." + line.knowledge()));
            default -> Cell.of(party(line));
        };
    }

    private boolean isSaid(LedgerLine line) {
        var standing = line.on(words.day());
        return standing == LedgerLine.Standing.YES || standing == LedgerLine.Standing.NO;
    }

    private Pill pill(LedgerLine.Standing standing) {
        var text = words.say("standing." + standing);
        return switch (standing) {
            case YES -> Pill.good(text);
            case NO -> Pill.bad(text);
            case SILENT -> Pill.quiet(text);
            case UNKNOWN -> Pill.warn(text);
        };
    }

    /** The party with the name it decided under, where that was another. */
    private String party(LedgerLine line) {
        var now = words.name(line.decider());
        var known = words.view().charter().parties().get(line.decider());
        var then = line.day() == null ? null : line.day().latest();
        if (known == null || then == null) {
            return now;
        }
        var name = words.words(known.namesOrId().on(then).text());
        if (!name.equals(now)) {
            return words.say("ledger.then", now, name);
        }
        var before = before(known, then);
        return before.isEmpty() ? now : words.say("ledger.before", now, before);
    }

    /** Those whose place the party took later than the decision. */
    private String before(Party party, LocalDate then) {
        return party.was().stream()
                .filter(was -> was.until() != null)
                .filter(was -> Objects.requireNonNull(was.until()).next().hasComeOn(then) == Answer.NO)
                .map(was -> words.words(was.name()))
                .collect(Collectors.joining(", "));
    }

    private String day(LedgerLine line, @Nullable Day askBy) {
        var day = words.day(line.day());
        return askBy != null && line.inTime(askBy, words.day()) == Answer.NO ? words.say("ledger.late", day) : day;
    }

    private static String number(LedgerLine line) {
        var both = Stream.of(line.section(), line.registry())
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return both.isEmpty() ? NOTHING : both;
    }

    /** Where what is not recorded here is known from, or why it is not; said once for all. */
    private @Nullable String source(Ledger ledger) {
        var told = ledger.lines().stream()
                .flatMap(line -> Stream.ofNullable(line.source()))
                .map(words::words)
                .distinct()
                .toList();
        if (told.isEmpty()) {
            return null;
        }
        boolean isKnown =
                ledger.lines().stream().anyMatch(line -> line.knowledge() == LedgerLine.Knowledge.SECOND_HAND);
        return words.say(isKnown ? "ledger.sources" : "ledger.unknown", String.join("; ", told));
    }
}
