package se.radslag.charter.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.radslag.charter.terms.At;

/** Writes values as charter text that reads back as the same values: sections in block form, each term on a line. */
final class YamlText {

    private static final int WIDTH = 150;
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}½](?:[\\p{L}\\p{N}½%./_ -]*[\\p{L}\\p{N}½%./_-])?");
    private static final Set<String> NO_TEXT = Set.of("null", "Null", "NULL", "true", "false");

    private final StringBuilder out = new StringBuilder();

    private YamlText() {}

    static String of(Tree.Branch tree) {
        var text = new YamlText();
        text.block(tree, 0);
        return text.out.toString();
    }

    /** The tree of plain values: maps, lists, and what is written as it prints; an absent value leaves its key out. */
    static Tree.Branch tree(Map<String, ?> values) {
        var children = new LinkedHashMap<String, Tree>();
        values.forEach((key, value) -> {
            if (value != null) {
                children.put(key, node(value));
            }
        });
        return new Tree.Branch(At.START, children, Map.of());
    }

    private static Tree node(Object value) {
        return switch (value) {
            case Tree tree -> tree;
            case Map<?, ?> map -> {
                var named = new LinkedHashMap<String, Object>();
                map.forEach((key, item) -> named.put(String.valueOf(key), item));
                yield tree(named);
            }
            case List<?> list ->
                new Tree.Row(At.START, list.stream().map(YamlText::node).toList());
            default -> new Tree.Leaf(At.START, value.toString(), false);
        };
    }

    private void block(Tree.Branch branch, int indent) {
        branch.values().forEach((key, value) -> {
            out.append(" ".repeat(indent)).append(scalar(key, false)).append(':');
            child(value, indent);
        });
    }

    private void child(Tree value, int indent) {
        var flow = flow(value);
        boolean fits = indent > 0 && flow.length() + indent < WIDTH;
        if (value instanceof Tree.Leaf || fits || isEmpty(value)) {
            out.append(' ').append(flow).append('\n');
        } else if (value instanceof Tree.Branch branch) {
            out.append('\n');
            block(branch, indent + 2);
        } else if (value instanceof Tree.Row row) {
            out.append('\n');
            row.items().forEach(item -> item(item, indent + 2));
        }
    }

    private void item(Tree item, int indent) {
        var flow = flow(item);
        out.append(" ".repeat(indent)).append("- ");
        if (item instanceof Tree.Branch branch && !branch.values().isEmpty() && flow.length() + indent >= WIDTH) {
            int start = out.length();
            block(branch, indent + 2);
            out.delete(start, start + indent + 2);
        } else {
            out.append(flow).append('\n');
        }
    }

    private static boolean isEmpty(Tree value) {
        return switch (value) {
            case Tree.Leaf _ -> false;
            case Tree.Row row -> row.items().isEmpty();
            case Tree.Branch branch -> branch.values().isEmpty();
        };
    }

    private static String flow(Tree value) {
        return switch (value) {
            case Tree.Leaf leaf -> scalar(leaf.value(), leaf.quoted());
            case Tree.Row row ->
                "[" + String.join(", ", row.items().stream().map(YamlText::flow).toList()) + "]";
            case Tree.Branch branch -> {
                var parts = new ArrayList<String>();
                branch.values().forEach((key, item) -> parts.add(scalar(key, false) + ": " + flow(item)));
                yield "{" + String.join(", ", parts) + "}";
            }
        };
    }

    private static String scalar(String text, boolean quoted) {
        if (!quoted && PLAIN.matcher(text).matches() && !NO_TEXT.contains(text) || text.equals("true") && !quoted) {
            return text;
        }
        var out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"', '\\' -> out.append('\\').append((char) c);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> out.append(c < ' ' || c == 0x7f ? "\\x%02x".formatted(c) : Character.toString(c));
            }
        });
        return out.append('"').toString();
    }
}
