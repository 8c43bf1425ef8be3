package se.radslag.economy.web.funds;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;

/**
 * The joint funds, or the projects, of a structure: each with its balance over time and every line with its source.
 *
 * @param agreed what the agreement says of such money
 * @param acts what one who keeps accounts can do here; nothing for everybody else
 */
public record FundsPage(List<Crumb> crumbs, String kind, List<Agreed> agreed, List<Card> accounts, List<Crumb> acts) {

    /** A statement of the agreement, with its clause. */
    public record Agreed(
            String text, @Nullable String lang, @Nullable Crumb amount, List<Crumb> clauses) {}

    /** One account. */
    public record Card(
            String id,
            String name,
            @Nullable String lang,
            String purpose,
            String purposeLang,
            Crumb balance,
            String opened,
            @Nullable Chart chart,
            List<Line> lines,
            List<Crumb> acts,
            FileLinks files) {}

    /** One line, with what there was after it, and the position of an allotment, which leads to its body. */
    public record Line(
            String day,
            String what,
            @Nullable String who,
            Crumb amount,
            Crumb balance,
            @Nullable Crumb position,
            String source,
            String sourceLang) {}

    /**
     * The balance as a line in steps; the table beside it says the same.
     *
     * @param points of the line, for SVG
     * @param ground where nothing is left
     */
    public record Chart(String label, String points, int ground, String first, String last, String most) {}
}
