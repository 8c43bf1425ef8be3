package se.radslag.charter.web.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.explain.Piece;
import se.radslag.charter.web.paper.AmendmentRow;
import se.radslag.charter.web.parts.DayBar;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pill;
import se.radslag.platform.web.Table;

/** What the page of an agreement in life shows: its papers as a tree, what is due, what leaving means, and who is a party. */
public record AgreementPage(
        List<Crumb> crumbs,
        DayBar days,
        List<PaperNode> papers,
        @Nullable Table background,
        @Nullable Table dues,
        ExitPart exit,
        Table parties,
        List<Crumb> acts,
        @Nullable String receipt) {

    /** Where one sees what has been corrected. */
    public String corrections() {
        return days.path() + "/rattelser";
    }

    /** A paper with what hangs under it. */
    public record PaperNode(
            String path,
            Piece title,
            String kind,
            Pill pill,
            String sentence,
            @Nullable String count,
            @Nullable String missing,
            List<AmendmentRow> amendments,
            List<PaperNode> children) {}

    /** What follows when a party leaves, and which have. */
    public record ExitPart(List<String> sentences, List<Crumb> clauses, List<String> departures) {}
}
