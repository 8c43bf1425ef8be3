package se.radslag.people.world;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import se.radslag.people.seating.Sex;

/** Names put together by chance out of common ones; none is used twice. */
final class MadeUpNames {

    private static final Properties COMMON = read();
    private static final List<String> WOMEN = common("women");
    private static final List<String> MEN = common("men");
    private static final List<String> FAMILIES = common("families");

    private final Draw draw = Draw.from("names");
    private final Set<String> used = new HashSet<>();

    /** A given name, a family name, and the sex that the given name is common for. */
    record Called(String given, String family, Sex sex) {}

    Called next() {
        while (true) {
            var sex = draw.below(2) == 0 ? Sex.WOMAN : Sex.MAN;
            var called = new Called(draw.one(sex == Sex.WOMAN ? WOMEN : MEN), draw.one(FAMILIES), sex);
            if (used.add(called.given + " " + called.family)) {
                return called;
            }
        }
    }

    /** A family name to change to. */
    String family() {
        return draw.one(FAMILIES);
    }

    private static List<String> common(String kind) {
        return List.of(COMMON.getProperty(kind).split(",\\s*", -1));
    }

    private static Properties read() {
        var common = new Properties();
        try (var file = Objects.requireNonNull(MadeUpNames.class.getResourceAsStream("names.properties"))) {
            common.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return common;
    }
}
