package se.radslag.audit.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.radslag.audit.AuditEntry;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Breach;
import se.radslag.kernel.Cited;
import se.radslag.kernel.Force;
import se.radslag.kernel.Origin;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;

/** Reads rows of the log back into what they tell: the opposite of {@link Kept}. */
final class Remembered {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Remembered() {}

    static AuditEntry of(Entry entry) {
        var structure = entry.structure();
        return new AuditEntry(
                entry.id(),
                structure == null ? null : new StructureId(structure),
                entry.occurredAt(),
                entry.actor(),
                entry.act(),
                entry.outcome().equals(Chronicle.DONE),
                subjects(members(CanonicalJson.read(entry.subjects()))),
                verdicts(entry.verdicts()));
    }

    private static Map<String, String> subjects(Map<?, ?> stored) {
        var subjects = new TreeMap<String, String>();
        stored.forEach((kind, id) -> subjects.put(String.valueOf(kind), String.valueOf(id)));
        return subjects;
    }

    private static Verdicts verdicts(String json) {
        return CanonicalJson.read(json) instanceof List<?> all
                ? new Verdicts(all.stream()
                        .map(Remembered::members)
                        .map(Remembered::verdict)
                        .toList())
                : Verdicts.of();
    }

    private static Verdict verdict(Map<?, ?> stored) {
        return new Verdict(
                stored.containsKey("version") ? term(stored) : null,
                text(stored, "message"),
                Answer.valueOf(text(stored, "holds")),
                facts(members(stored.get("facts"))));
    }

    private static Cited term(Map<?, ?> stored) {
        var version = stored.get("version") instanceof Number number ? number.intValue() : 0;
        var clauses = stored.get("clauses") instanceof List<?> ids
                ? ids.stream().map(String::valueOf).toList()
                : List.<String>of();
        return new RecordedTerm(
                new Origin(new StructureId(text(stored, "structure")), version),
                clauses,
                Force.valueOf(text(stored, "force")),
                Breach.valueOf(text(stored, "breach")));
    }

    private static Map<String, Object> facts(Map<?, ?> stored) {
        var facts = new LinkedHashMap<String, Object>();
        stored.forEach((name, fact) -> facts.put(String.valueOf(name), fact(fact)));
        return facts;
    }

    private static Object fact(@Nullable Object stored) {
        return switch (stored) {
            case null -> "";
            case String text when DATE.matcher(text).matches() -> LocalDate.parse(text);
            case Number number -> new BigDecimal(number.toString());
            default -> stored;
        };
    }

    private static String text(Map<?, ?> stored, String name) {
        return String.valueOf(stored.get(name));
    }

    private static Map<?, ?> members(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }
}
