package se.radslag.architecture;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A line of the table of keys that are put together: who does it, the whole key, and what can be put in.
 *
 * @param fills one for each {@code {}}, in the table's words
 */
record KeyRow(String maker, String key, List<String> fills) {

    static final Path TABLE = Path.of("src/test/resources/keys-built.txt");

    static List<KeyRow> all() {
        return Sources.read(TABLE)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s{2,}|(?<=\\S) (?=[a-z{}][a-z-]*\\.[a-zA-Z.-]*\\{)"))
                .map(cells -> new KeyRow(cells[0], cells[1], List.of(cells).subList(2, cells.length)))
                .toList();
    }

    boolean isFor(BuiltKey built) {
        return maker.equals(built.maker()) && (key.equals(built.key()) || key.endsWith("." + built.key()));
    }

    /** Whether its beginning is handed on as it stands, to be filled in by a method of the same class. */
    boolean isHandedOn() {
        var source = Sources.JAVA.resolve(maker + ".java");
        return java.nio.file.Files.exists(source) && Sources.read(source).contains("\"" + head() + "\"");
    }

    String head() {
        return key.substring(0, key.indexOf("{}"));
    }

    boolean isOpen() {
        return fills.getFirst().startsWith("*");
    }

    /** Whether the constants of this type are what the line says is put in. */
    boolean names(String type) {
        var name = type.replace("se/radslag/", "").replace('/', '.');
        return isOpen() || fills.getFirst().matches("(.*[ ,])?" + java.util.regex.Pattern.quote(name) + "([# ].*)?");
    }

    /** Every key that can be asked for. */
    List<String> keys() {
        var keys = List.of(key);
        for (var fill : fills) {
            var filled = new ArrayList<String>();
            keys.forEach(known -> words(fill).forEach(word -> filled.add(known.replaceFirst("\\{}", word))));
            keys = filled;
        }
        return keys;
    }

    private static List<String> words(String fill) {
        if (fill.matches("[^,#$]+\\.[A-Z].*|.*,.*|.*[#$].*")) {
            return Stream.of(fill.split(","))
                    .flatMap(one -> one.contains(".") ? constants(one.strip()).stream() : Stream.of(one))
                    .toList();
        }
        return List.of(fill.split("\\|", -1));
    }

    private static List<String> constants(String said) {
        var parts = said.split(" but ");
        var without = parts.length > 1 ? List.of(parts[1].split(" ")) : List.<String>of();
        var name = parts[0].replaceFirst("^(kebab|lower) ", "");
        var method = name.contains("#") ? name.substring(name.indexOf('#') + 1) : null;
        return Arrays.stream(type(name.replaceFirst("#.*", "")).getEnumConstants())
                .map(constant -> (Enum<?>) constant)
                .filter(constant -> !without.contains(constant.name()))
                .map(constant -> method == null ? form(said, constant) : told(constant, method))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static String form(String said, Enum<?> constant) {
        var lower = constant.name().toLowerCase(Locale.ROOT);
        return said.startsWith("kebab ")
                ? lower.replace('_', '-')
                : said.startsWith("lower ") ? lower : constant.name();
    }

    private static String told(Enum<?> constant, String name) {
        try {
            var method = constant.getDeclaringClass().getDeclaredMethod(name);
            method.setAccessible(true);
            return (String) method.invoke(constant);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException(constant.getDeclaringClass() + "#" + name, e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName("se.radslag." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(TABLE + ": " + name, e);
        }
    }
}
