package se.radslag.economy.web.year;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.web.Unit;
import se.radslag.economy.web.parts.Rule;
import se.radslag.economy.web.parts.SharePicture;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Fact;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Pager;
import se.radslag.platform.web.Pill;
import se.radslag.platform.web.Table;

/** A year of all that is shared: the cost that is paid in full, the others beside it. */
public record YearPage(
        List<Crumb> crumbs,
        String year,
        @Nullable Crumb before,
        @Nullable Crumb after,
        List<Files> files,
        Unit unit,
        @Nullable String bases,
        List<Cost> costs,
        @Nullable Table sources,
        List<Kept> kept,
        List<Rule> borne) {

    /** What can be taken away, by what it is. */
    public record Files(String what, FileLinks links) {}

    /** One cost that parties pay in the year. */
    public record Cost(
            String id,
            String title,
            Pill state,
            @Nullable String closed,
            List<Fact> facts,
            @Nullable SharePicture picture,
            @Nullable PartyTable table,
            List<String> missing,
            List<String> notes,
            List<Rule> rules,
            List<Crumb> acts) {}

    /** What each party pays: its share, the year, and each instalment. */
    public record PartyTable(String caption, List<String> stages, List<PartyRow> rows, PartyRow sum, Pager pager) {}

    /** A party's row; every number leads to how it came about. */
    public record PartyRow(Crumb party, Crumb share, Crumb whole, List<Crumb> instalments, Crumb paid, Pill state) {}

    /** A part that some parties keep, with its rate and what it is said to be a rate of. */
    public record Kept(
            String title, String rate, String of, @Nullable Crumb implied, List<Crumb> clauses) {}
}
