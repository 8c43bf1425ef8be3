package se.radslag.economy.web.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pill;

/**
 * How one figure came about, down to the papers and counts it rests on.
 *
 * @param state how settled it is; null for what is only tried
 * @param share what part it is of the whole; null where it is no part of one
 */
public record FigurePage(
        List<Crumb> crumbs,
        String kind,
        String title,
        String amount,
        @Nullable Pill state,
        @Nullable Crumb share,
        Step step,
        List<String> notes,
        List<Crumb> others,
        @Nullable String closed) {

    public FigurePage {
        crumbs = List.copyOf(crumbs);
        notes = List.copyOf(notes);
        others = List.copyOf(others);
    }

    /** Whether a link leads to where the reader is. */
    public boolean isAt(String path, Crumb other) {
        return other.path().equals(path) || other.path().startsWith(path + "?");
    }

    /**
     * A step of the explanation with those it rests on.
     *
     * @param label what the step is of several that are alike, such as then and now; null where it needs none
     * @param path where the step is explained by itself; null where it is explained here
     * @param open whether what is below is shown at once
     */
    public record Step(
            @Nullable String label,
            String text,
            @Nullable String path,
            List<Crumb> clauses,
            List<Step> below,
            boolean open) {

        public Step(String text, @Nullable String path, List<Crumb> clauses, List<Step> below, boolean open) {
            this(null, text, path, clauses, below, open);
        }

        /** The same step with a word on what it is. */
        public Step labelled(String words) {
            return new Step(words, text, path, clauses, below, open);
        }

        /** The same step with one more below it, before the others. */
        public Step with(Step first) {
            var more = new ArrayList<>(List.of(first));
            more.addAll(below);
            return new Step(label, text, path, clauses, more, open);
        }

        public static Step linked(String text, String path) {
            return new Step(text, path, List.of(), List.of(), false);
        }
    }
}
