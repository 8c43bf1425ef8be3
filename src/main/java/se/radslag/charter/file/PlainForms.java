package se.radslag.charter.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values that need no explanation: words, numbers, yes and no, dates. */
final class PlainForms {

    private PlainForms() {}

    static <T> @Nullable T parse(
            Tree tree, String key, Binder binder, String expected, Function<String, @Nullable T> parser) {
        if (tree instanceof Tree.Leaf leaf) {
            try {
                var value = parser.apply(leaf.value());
                if (value != null) {
                    return value;
                }
            } catch (NumberFormatException | DateTimeParseException | ArithmeticException e) {
                // told below, with what was expected
            }
            binder.reading().faults.add(leaf.at(), "expected-" + expected, key, leaf.value());
        } else {
            binder.reading().faults.add(tree.at(), "expected-" + expected, key, "");
        }
        return null;
    }

    record OfString() implements Form<String> {
        @Override
        public @Nullable String read(Tree tree, String key, Draft draft, Binder binder) {
            return parse(tree, key, binder, "text", value -> value.isEmpty() ? null : value);
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("type", "string", "minLength", 1);
        }
    }

    record OfInteger() implements Form<Integer> {
        @Override
        public @Nullable Integer read(Tree tree, String key, Draft draft, Binder binder) {
            return parse(tree, key, binder, "number", value -> {
                int number = Integer.parseInt(value.replace(" ", "").replace("\u00a0", ""));
                return number < 0 ? null : Integer.valueOf(number);
            });
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("type", "integer", "minimum", 0);
        }
    }

    record OfBoolean() implements Form<Boolean> {
        @Override
        public @Nullable Boolean read(Tree tree, String key, Draft draft, Binder binder) {
            return parse(tree, key, binder, "true-or-false", value -> switch (value) {
                case "true" -> true;
                case "false" -> false;
                default -> null;
            });
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("type", "boolean");
        }
    }

    record OfDecimal() implements Form<BigDecimal> {
        @Override
        public @Nullable BigDecimal read(Tree tree, String key, Draft draft, Binder binder) {
            return parse(
                    tree,
                    key,
                    binder,
                    "number",
                    value -> new BigDecimal(
                            value.replace(" ", "").replace("\u00a0", "").replace(',', '.')));
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("type", "number");
        }
    }

    record OfDate() implements Form<LocalDate> {
        @Override
        public @Nullable LocalDate read(Tree tree, String key, Draft draft, Binder binder) {
            return parse(tree, key, binder, "date", LocalDate::parse);
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("type", "string", "format", "date");
        }
    }
}
