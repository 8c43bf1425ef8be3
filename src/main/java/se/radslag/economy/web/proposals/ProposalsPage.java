package se.radslag.economy.web.proposals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FieldFault;

/** Differences in closed years, to take into the open one or to decline. */
public record ProposalsPage(
        List<Crumb> crumbs,
        String title,
        String pot,
        String action,
        @Nullable String conflict,
        List<Group> groups,
        List<FieldFault> faults,
        String reason) {

    /** The proposals of one closed year, with what has changed since it was closed. */
    public record Group(String year, String title, List<String> causes, List<Line> lines, String sum) {}

    /** One party's difference; its value carries what the reader saw. */
    public record Line(
            String id,
            String value,
            String party,
            Crumb closed,
            Crumb today,
            Crumb difference,
            @Nullable String declined) {}
}
