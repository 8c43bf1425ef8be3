package se.radslag.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who may carry out an act, as the table says it.
 *
 * @param message of the rule that refuses everybody else; empty where nobody is refused
 * @param needsRow whether it asks by a row that it has to find first, and so cannot be tried with made-up contents
 */
public record Authority(String act, Set<Who> who, String message, boolean needsRow) {

    public static final List<Authority> ROWS = read();

    /** Those whom the table tells apart. */
    public enum Who {
        OPERATOR,
        COORDINATOR,
        OWN,
        REGISTRAR,
        SELF,
        ANYONE,
        MACHINE
    }

    public boolean isForAnyone() {
        return who.contains(Who.ANYONE);
    }

    /** Whether somebody may; whoever keeps all registers keeps their own. */
    public boolean allows(Who somebody) {
        return isForAnyone() || who.contains(somebody) || somebody == Who.OWN && who.contains(Who.REGISTRAR);
    }

    String cell(Who somebody) {
        if (somebody != Who.ANYONE && who.contains(Who.SELF)) {
            return "own";
        }
        return allows(somebody) ? "yes" : "–";
    }

    private static List<Authority> read() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/authority.csv")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Authority::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Authority of(String line) {
        var parts = line.split(";", -1);
        var who = EnumSet.noneOf(Who.class);
        Arrays.stream(parts[1].split(" ")).forEach(word -> who.add(Who.valueOf(word.toUpperCase(Locale.ROOT))));
        return new Authority(parts[0], who, parts[2], parts.length > 3);
    }
}
