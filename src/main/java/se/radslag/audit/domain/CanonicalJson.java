package se.radslag.audit.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one way to write a value as JSON, so that equal values give equal bytes whoever stored them: members in the order
 * of their names' UTF-16 units, no white space, numbers as plain decimals without needless zeros, only quote, backslash
 * and control characters escaped (as {@code \\u00xx}), UTF-8.
 */
public final class CanonicalJson {

    private static final JsonMapper READER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .build();

    private CanonicalJson() {}

    /** Writes maps, collections, texts, numbers, truth values and null. */
    public static String write(@Nullable Object value) {
        var out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    /** Reads any JSON into values that can be written again. */
    public static @Nullable Object read(String json) {
        return READER.readValue(json, Object.class);
    }

    private static void write(@Nullable Object value, StringBuilder out) {
        switch (value) {
            case null -> out.append("null");
            case Boolean truth -> out.append(truth);
            case Number number -> number(number, out);
            case CharSequence text -> text(text, out);
            case Map<?, ?> map -> members(map, out);
            case Collection<?> values -> values(values, out);
            default -> throw new IllegalArgumentException("Not a JSON value: " + value.getClass());
        }
    }

    private static void number(Number number, StringBuilder out) {
        var plain = new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
        out.append(plain);
    }

    private static void members(Map<?, ?> map, StringBuilder out) {
        var sorted = new TreeMap<String, @Nullable Object>();
        map.forEach((name, value) -> sorted.put(String.valueOf(name), value));
        var separator = "{";
        for (var member : sorted.entrySet()) {
            out.append(separator);
            text(member.getKey(), out);
            out.append(':');
            write(member.getValue(), out);
            separator = ",";
        }
        out.append(sorted.isEmpty() ? "{}" : "}");
    }

    private static void values(Collection<?> values, StringBuilder out) {
        var separator = "[";
        for (var value : values) {
            out.append(separator);
            write(value, out);
            separator = ",";
        }
        out.append(values.isEmpty() ? "[]" : "]");
    }

    private static void text(CharSequence text, StringBuilder out) {
        out.append('"');
        text.chars().forEach(unit -> {
            switch (unit) {
                case '"', '\\' -> out.append('\\').append((char) unit);
                default -> {
                    if (unit < 0x20) {
                        out.append("\\u%04x".formatted(unit));
                    } else {
                        out.append((char) unit);
                    }
                }
            }
        });
        out.append('"');
    }
}
