package se.radslag.charter.command;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;

/** Writes maps, lists and plain values as indented JSON. */
final class Json {

    private Json() {}

    static String write(Object value) {
        var out = new StringBuilder();
        write(value, "", out);
        return out.toString();
    }

    private static void write(Object value, String indent, StringBuilder out) {
        switch (value) {
            case Map<?, ?> map ->
                each(map.entrySet().iterator(), '{', '}', indent, out, entry -> {
                    quote(entry.getKey().toString(), out);
                    out.append(": ");
                    write(entry.getValue(), indent + "  ", out);
                });
            case Collection<?> list ->
                each(list.iterator(), '[', ']', indent, out, item -> write(item, indent + "  ", out));
            case String text -> quote(text, out);
            default -> out.append(value);
        }
    }

    private static <T> void each(
            Iterator<T> items,
            char open,
            char close,
            String indent,
            StringBuilder out,
            java.util.function.Consumer<T> write) {
        out.append(open);
        boolean some = items.hasNext();
        while (items.hasNext()) {
            out.append('\n').append(indent).append("  ");
            write.accept(items.next());
            out.append(items.hasNext() ? "," : "");
        }
        out.append(some ? "\n" + indent : "").append(close);
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c < ' ') {
                out.append("\\u%04x".formatted(c));
            } else {
                out.append((char) c);
            }
        });
        out.append('"');
    }
}
