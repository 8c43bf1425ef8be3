package se.radslag.economy.ledger;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Text;
import se.radslag.economy.domain.Problem;
import se.radslag.economy.domain.Share;
import se.radslag.kernel.Money;

/** Stores notes, whose facts are of a few sorts, and reads them again. */
final class SnapshotNotes {

    private SnapshotNotes() {}

    static List<Snapshot.Note> write(List<Problem> problems) {
        return problems.stream().map(SnapshotNotes::write).toList();
    }

    private static Snapshot.Note write(Problem problem) {
        var facts = new ArrayList<Snapshot.Fact>();
        problem.facts().forEach((name, value) -> facts.add(fact(name, value)));
        return new Snapshot.Note(problem.message(), facts);
    }

    private static Snapshot.Fact fact(String name, Object value) {
        return switch (value) {
            case Money amount -> fact(name, "money", amount.ore());
            case BigDecimal number -> fact(name, "number", number.toPlainString());
            case LocalDate day -> fact(name, "day", day);
            case Integer whole -> fact(name, "whole", whole);
            case Share share -> fact(name, "share", share);
            case Text text -> new Snapshot.Fact(name, "text", "", text);
            default -> fact(name, "words", value);
        };
    }

    private static Snapshot.Fact fact(String name, String sort, Object value) {
        return new Snapshot.Fact(name, sort, value.toString(), null);
    }

    static List<Problem> read(List<Snapshot.Note> notes) {
        return notes.stream().map(SnapshotNotes::read).toList();
    }

    private static Problem read(Snapshot.Note note) {
        var facts = new LinkedHashMap<String, Object>();
        note.facts().forEach(fact -> facts.put(fact.name(), value(fact)));
        return new Problem(note.message(), facts);
    }

    private static Object value(Snapshot.Fact fact) {
        return switch (fact.sort()) {
            case "money" -> new Money(Long.parseLong(fact.value()));
            case "number" -> new BigDecimal(fact.value());
            case "day" -> LocalDate.parse(fact.value());
            case "whole" -> Integer.valueOf(fact.value());
            case "share" -> share(fact.value());
            case "text" -> Objects.requireNonNull(fact.text());
            default -> fact.value();
        };
    }

    static Share share(String text) {
        int slash = text.indexOf('/');
        return new Share(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    static @Nullable Share shareOrNull(@Nullable String text) {
        return text == null ? null : share(text);
    }
}
