package se.radslag.charter.explain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with gaps: {@code {0}} is an argument, {@code [ till {1}]} is left out when its argument is missing, and
 * {@code [ {0}| ärenden]} has words to put there instead.
 */
final class Template {

    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]|]*)(?:\\|([^\\[\\]]*))?]");
    private static final Pattern GAP = Pattern.compile("\\{(\\d)}");

    private Template() {}

    static String fill(String template, @Nullable String... arguments) {
        var chosen = OPTIONAL.matcher(template).replaceAll(found -> {
            boolean whole =
                    GAP.matcher(found.group(1)).results().allMatch(gap -> argument(gap.group(1), arguments) != null);
            return Matcher.quoteReplacement(whole ? found.group(1) : found.group(2) == null ? "" : found.group(2));
        });
        return GAP.matcher(chosen).replaceAll(gap -> {
            var argument = argument(gap.group(1), arguments);
            return Matcher.quoteReplacement(argument == null ? "" : argument);
        });
    }

    /** The template without what may be left out: the bare verb of an act. */
    static String bare(String template) {
        return OPTIONAL.matcher(template).replaceAll("");
    }

    private static @Nullable String argument(String number, @Nullable String... arguments) {
        int index = Integer.parseInt(number);
        return index < arguments.length ? arguments[index] : null;
    }
}
