package se.radslag.charter.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A charter file with the pieces written into it. The file's own lines and comments stay as they are where that can be
 * done; where it cannot, all of it is written anew.
 */
final class WrittenIn {

    private final Tree.Branch file;
    private final Fragments fragments;
    private final List<String> lines;

    private WrittenIn(Tree.Branch file, Fragments fragments, String text) {
        this.file = file;
        this.fragments = fragments;
        this.lines = new ArrayList<>(text.lines().toList());
    }

    static String of(byte[] bytes, List<String> fragments) {
        var faults = new Faults();
        var text = FileText.of(bytes, faults);
        var file = YamlTree.of(bytes, faults);
        if (text == null || file == null) {
            throw new IllegalArgumentException("Not a charter: " + faults.all());
        }
        var pieces = Fragments.of(fragments, faults);
        var whole = pieces.closedIn(Likes.expand(pieces.joinedTo(file), faults));
        var kept = new WrittenIn(file, pieces, text).kept();
        return kept == null ? YamlText.of(whole) : kept;
    }

    /** The file's text with pieces inserted at the ends of their sections; null where a section cannot take them so. */
    private @Nullable String kept() {
        if (closesBodyOfFile()) {
            return null;
        }
        var pieces = fragments.closedIn(fragments.pieces());
        for (var section : Fragments.SECTIONS.reversed()) {
            var more = pieces.get(section) instanceof Tree.Branch branch ? lacking(section, branch) : null;
            if (more != null && !more.values().isEmpty() && !insert(section, more)) {
                return null;
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private boolean closesBodyOfFile() {
        return file.get("bodies") instanceof Tree.Branch bodies
                && fragments.closes().keySet().stream()
                        .anyMatch(body -> bodies.values().containsKey(body));
    }

    private Tree.Branch lacking(String section, Tree.Branch pieces) {
        var values = new LinkedHashMap<>(pieces.values());
        if (file.get(section) instanceof Tree.Branch has) {
            values.keySet().removeAll(has.values().keySet());
        }
        return new Tree.Branch(pieces.at(), values, pieces.keys());
    }

    private boolean insert(String section, Tree.Branch more) {
        var values = new LinkedHashMap<String, Tree>();
        values.put(section, more);
        var text = YamlText.of(new Tree.Branch(more.at(), values, more.keys()))
                .lines()
                .toList();
        var held = file.get(section);
        if (held == null) {
            lines.addAll(text);
            return true;
        } else if (!(held instanceof Tree.Branch branch)
                || branch.at().line() == file.keyAt(section).line()) {
            return false;
        }
        int deeper = ((Tree.Branch) held).at().column() - 1 - 2;
        int end = end(section);
        lines.addAll(
                end,
                text.stream()
                        .skip(1)
                        .map(line -> " ".repeat(Math.max(0, deeper)) + line)
                        .toList());
        return deeper >= 0;
    }

    /** The number of lines up to and with the last that belongs to a section. */
    private int end(String section) {
        int start = file.keyAt(section).line();
        int next = file.keys().values().stream()
                .mapToInt(at -> at.line())
                .filter(line -> line > start)
                .min()
                .orElse(lines.size() + 1);
        int end = next - 1;
        while (end > start
                && (lines.get(end - 1).isBlank() || lines.get(end - 1).startsWith("#"))) {
            end--;
        }
        return end;
    }
}
