package se.radslag.charter.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Day;
import se.radslag.charter.terms.Text;

/** A day: a date, a span, a named change, further-notice, second-hand or unknown. */
final class DayForm implements Form<Day> {

    private static final List<String> KEYS = List.of("between", "take", "unknown", "second-hand", "value");

    @Override
    public @Nullable Day read(Tree tree, String key, Draft draft, Binder binder) {
        if (tree instanceof Tree.Leaf leaf) {
            return plain(leaf, key, binder);
        } else if (tree instanceof Tree.Branch branch) {
            return uncertain(branch, key, draft, binder);
        }
        binder.reading().faults.add(tree.at(), "expected-day", key, "");
        return null;
    }

    private static @Nullable Day plain(Tree.Leaf leaf, String key, Binder binder) {
        if (leaf.value().equals("further-notice")) {
            return Days.FURTHER_NOTICE;
        }
        var change = binder.reading().changes.get(leaf.value());
        if (change != null) {
            return change.day().named(change.id());
        }
        if (!leaf.value().isEmpty() && Character.isLetter(leaf.value().charAt(0))) {
            binder.unknownWord(
                    leaf.at(),
                    "no-such-change",
                    leaf.value(),
                    binder.reading().changes.keySet());
            return null;
        }
        try {
            return Day.of(LocalDate.parse(leaf.value()));
        } catch (DateTimeParseException e) {
            binder.reading().faults.add(leaf.at(), "expected-day", key, leaf.value());
            return null;
        }
    }

    private @Nullable Day uncertain(Tree.Branch branch, String key, Draft draft, Binder binder) {
        for (var name : branch.values().keySet()) {
            if (!KEYS.contains(name)) {
                binder.unknownWord(branch.keyAt(name), "unknown-key", name, KEYS);
            }
        }
        if (branch.get("unknown") != null) {
            var why = binder.read(branch.get("unknown"), Text.class, "unknown");
            return why == null ? null : Day.unknown(why);
        }
        if (branch.get("second-hand") != null && branch.get("value") != null) {
            var day = (Day) binder.value(branch.get("value"), Day.class, Day.class, key, draft);
            var source = binder.read(branch.get("second-hand"), String.class, "second-hand");
            return day == null || source == null ? null : day.from(source);
        }
        return span(branch, key, binder);
    }

    private static @Nullable Day span(Tree.Branch branch, String key, Binder binder) {
        if (!(branch.get("between") instanceof Tree.Row row) || row.items().size() != 2) {
            binder.reading().faults.add(branch.at(), "expected-day", key, "");
            return null;
        }
        var first = binder.read(row.items().getFirst(), LocalDate.class, "between");
        var last = binder.read(row.items().getLast(), LocalDate.class, "between");
        var take = binder.read(branch.get("take"), LocalDate.class, "take");
        if (first == null || last == null) {
            return null;
        }
        if (last.isBefore(first)) {
            binder.reading().faults.add(row.at(), "span-reversed", last, first);
            return null;
        }
        if (take != null && (take.isBefore(first) || take.isAfter(last))) {
            binder.reading().faults.add(branch.keyAt("take"), "take-outside", take, first, last);
        }
        return new Day(first, last, take == null ? last : take, null, null, null);
    }

    @Override
    public Map<String, Object> schema() {
        var date = Map.of("type", "string", "format", "date");
        var pair = Map.of("type", "array", "items", date, "minItems", 2, "maxItems", 2);
        return Map.of(
                "anyOf",
                List.of(
                        Map.of("type", "string", "pattern", "^(\\d{4}-\\d{2}-\\d{2}|[a-z][a-z0-9-]*)$"),
                        JsonSchema.object(Map.of("between", pair, "take", date), List.of("between")),
                        JsonSchema.object(Map.of("unknown", JsonSchema.ref("Text")), List.of("unknown")),
                        JsonSchema.object(
                                Map.of("second-hand", Map.of("type", "string"), "value", JsonSchema.ref("Day")),
                                List.of("second-hand", "value"))));
    }
}
