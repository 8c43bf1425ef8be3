package se.radslag.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The accessibility rules that a machine can check, run inside the page. */
final class Axe {

    private static final String SCRIPT = script();

    private static final String RUN = """
            async runOnly => {
                const result = await axe.run(document, {runOnly, resultTypes: ['violations']});
                return result.violations.flatMap(v => v.nodes.slice(0, 3)
                    .map(n => v.id + ': ' + n.target.join(' ') + ' ' + n.html.slice(0, 150) + ' — ' + n.failureSummary));
            }
            """;

    private static final Map<String, ?> ALL = Map.of(
            "type",
            "tag",
            "values",
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "EN-301-549", "best-practice"));

    private static final Map<String, ?> CONTRAST =
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

    private Axe() {}

    static List<?> violations(Page page) {
        return run(page, ALL);
    }

    static List<?> contrast(Page page) {
        return run(page, CONTRAST);
    }

    private static List<?> run(Page page, Map<String, ?> rules) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(SCRIPT);
        }
        return (List<?>) page.evaluate(RUN, rules);
    }

    private static String script() {
        try (var file = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (file == null) {
                throw new IllegalStateException("axe.min.js is not on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8) + ";undefined";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
