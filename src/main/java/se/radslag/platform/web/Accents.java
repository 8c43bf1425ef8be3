package se.radslag.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import se.radslag.kernel.StructureId;

/** Which accent colour a structure has: what its theme file says, else one computed from its id. */
final class Accents {

    /** Every accent in {@code accents.css}; a test holds each of them to the contrast that text needs. */
    static final List<String> ALL = List.of("fjord", "skog", "ljung", "lingon", "hav", "bark");

    /** The accent of the pages that belong to no structure. */
    static final String HOUSE = "fjord";

    private static final Map<StructureId, String> KNOWN = new ConcurrentHashMap<>();

    private Accents() {}

    static String of(StructureId structure) {
        return KNOWN.computeIfAbsent(structure, Accents::choose);
    }

    private static String choose(StructureId structure) {
        var chosen = theme(structure).getProperty("accent");
        return chosen != null && ALL.contains(chosen)
                ? chosen
                : ALL.get(Math.floorMod(structure.value().hashCode(), ALL.size()));
    }

    private static Properties theme(StructureId structure) {
        var theme = new Properties();
        try (var file = Accents.class.getResourceAsStream("/themes/" + structure + ".properties")) {
            if (file != null) {
                theme.load(file);
            }
            return theme;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
