package se.radslag.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.radslag.kernel.StructureId;

class AccentsTest {

    private static final Pattern TOKEN =
            Pattern.compile("--ds-color-accent-([a-z-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)");
    private static final Map<String, String> LIGHT =
            Map.of("paper", "#f8f7f3", "surface", "#ffffff", "sunken", "#f0eee7");
    private static final Map<String, String> DARK =
            Map.of("paper", "#11181a", "surface", "#1a2325", "sunken", "#151d1f");

    static Iterable<String> accents() {
        return Accents.ALL;
    }

    @ParameterizedTest
    @MethodSource("accents")
    void words_and_marks_in_every_accent_can_be_read_in_light_and_dark(String accent) throws IOException {
        holds(colours(accent, 2), LIGHT);
        holds(colours(accent, 3), DARK);
    }

    @Test
    void a_structure_has_the_accent_of_its_theme_and_an_unknown_one_has_one_for_ever() {
        assertThat(Accents.of(new StructureId("varmland"))).isEqualTo("skog");
        assertThat(Accents.of(new StructureId("vastmanland"))).isEqualTo("ljung");
        assertThat(Accents.of(new StructureId("nowhere")))
                .isIn(Accents.ALL)
                .isEqualTo(Accents.of(new StructureId("nowhere")));
    }

    @Test
    void the_papers_measured_here_are_those_of_the_style_sheet() throws IOException {
        var sheet = Files.readString(Path.of("src/main/resources/static/css/base.css"));
        LIGHT.forEach((name, light) ->
                assertThat(sheet).contains("--%s: light-dark(%s, %s)".formatted(name, light, DARK.get(name))));
    }

    private static void holds(Map<String, String> colours, Map<String, String> papers) {
        for (var paper : papers.values()) {
            assertThat(contrast(colour(colours, "text-subtle"), paper)).isGreaterThan(4.5);
            assertThat(contrast(colour(colours, "text-default"), paper)).isGreaterThan(7);
            assertThat(contrast(colour(colours, "base-default"), paper)).isGreaterThan(3);
            assertThat(contrast(colour(colours, "border-default"), paper)).isGreaterThan(3);
        }
        for (var base : new String[] {"base-default", "base-hover", "base-active"}) {
            assertThat(contrast(colour(colours, "base-contrast-default"), colour(colours, base)))
                    .isGreaterThan(4.5);
        }
        assertThat(contrast(colour(colours, "text-subtle"), colour(colours, "surface-tinted")))
                .isGreaterThan(4.5);
    }

    private static Map<String, String> colours(String accent, int group) throws IOException {
        var sheet = Files.readString(Path.of("src/main/resources/static/css/accents.css"));
        var start = sheet.indexOf("[data-accent=\"" + accent + "\"]");
        var token = TOKEN.matcher(sheet.substring(start, sheet.indexOf('}', start)));
        var colours = new HashMap<String, String>();
        while (token.find()) {
            colours.put(token.group(1), token.group(group));
        }
        return colours;
    }

    private static String colour(Map<String, String> colours, String name) {
        return Objects.requireNonNull(colours.get(name), name);
    }

    private static double contrast(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
