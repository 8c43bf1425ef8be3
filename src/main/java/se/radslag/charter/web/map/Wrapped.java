package se.radslag.charter.web.map;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines for a picture, where the browser does not. */
final class Wrapped {

    private Wrapped() {}

    /** At most so many lines of at most so many letters; the last one ends with … when something is left. */
    static List<String> lines(String text, int letters, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.replace('\u00a0', ' ').split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        if (lines.size() > most) {
            var last = lines.get(most - 1);
            lines.subList(most - 1, lines.size()).clear();
            lines.add(cut(last + " …", letters));
        }
        return lines.stream().map(each -> cut(each, letters)).toList();
    }

    private static String cut(String line, int letters) {
        return line.length() <= letters ? line : line.substring(0, letters - 1) + "…";
    }
}
