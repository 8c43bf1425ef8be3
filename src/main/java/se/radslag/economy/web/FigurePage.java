package se.radslag.economy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pill;

/** How one figure came about, down to the papers and counts it rests on. */
public record FigurePage(
        List<Crumb> crumbs,
        String kind,
        String title,
        String amount,
        Pill state,
        Step step,
        List<String> notes,
        List<Crumb> others,
        @Nullable String closed) {

    /**
     * A step of the explanation with those it rests on.
     *
     * @param open whether what is below is shown at once
     */
    public record Step(String text, List<Crumb> clauses, List<Step> below, boolean open) {}
}
