package se.radslag.charter.web.version;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.ChangeConsequences.Consequence;
import se.radslag.charter.explain.CharterDiff.Difference;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Fact;
import se.radslag.platform.web.Pill;

/**
 * One version beside the one in effect: what differs, what that would change, and the button.
 *
 * @param instead the version in effect that this one is compared with; 0 where none is
 * @param button null where this version is in effect already
 */
public record VersionPage(
        List<Crumb> crumbs,
        String structure,
        @Nullable String structureLang,
        String title,
        Pill state,
        List<Fact> facts,
        int number,
        int instead,
        String action,
        @Nullable String button,
        String compared,
        List<Part> parts,
        List<Consequence> consequences,
        String download,
        @Nullable String receipt) {

    /** What differs in one part of the agreement. */
    public record Part(String title, List<Line> lines) {}

    /** One difference, with what it is in a word. */
    public record Line(Pill change, Difference difference) {}
}
