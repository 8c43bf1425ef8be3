package se.radslag.economy.web.surface;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.Circle;
import se.radslag.economy.domain.Key;
import se.radslag.economy.domain.Measure;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.web.CostView;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Table;

/** Sets out the facts that a year rests on, group by group, each with the act that changes it. */
final class SurfaceGroups {

    private final CostView view;
    private final LedgerYear year;
    private final SurfaceAmounts amounts;
    private final SurfaceParties parties;

    /** @param part which part of a long list of parties */
    SurfaceGroups(CostView view, LedgerYear year, int part) {
        this.view = view;
        this.year = year;
        this.amounts = new SurfaceAmounts(view, year);
        this.parties = new SurfaceParties(view, year, part);
    }

    List<SurfacePage.Group> all() {
        var groups = new ArrayList<SurfacePage.Group>();
        groups.add(group("choice", choiceText(), true, null));
        groups.add(group("amount", "", true, amounts.amounts()));
        if (year.plan().indexing() != null) {
            groups.add(group("index", "", false, amounts.indices()));
        }
        for (var circle : year.plan().circles()) {
            if (circle.key() instanceof Key.Counted key) {
                groups.add(counts(circle, key));
            }
        }
        groups.add(group("addition", "", true, amounts.additions()));
        if (!year.plan().stages().isEmpty() && year.told().isPresent()) {
            payments(groups);
        }
        return groups;
    }

    private SurfacePage.Group counts(Circle circle, Key.Counted key) {
        var group = group("count", "", false, parties.counts(circle, key));
        return new SurfacePage.Group(
                group.id(),
                key.kind() == Measure.Kind.POPULATION ? group.title() : view.work("column.value"),
                group.text(),
                group.act(),
                group.table(),
                parties.pager(circle.members().size()));
    }

    private void payments(List<SurfacePage.Group> groups) {
        groups.add(new SurfacePage.Group(
                "payment",
                view.work("group.payment"),
                view.work("group.payment.text"),
                null,
                parties.due(),
                parties.pager(year.parts().size())));
        var received = parties.received();
        if (received != null) {
            groups.add(new SurfacePage.Group("received", view.work("group.received"), "", null, received, null));
        }
    }

    /** @param onlyOpen whether the act belongs to the year itself, and so ends when it is closed */
    private SurfacePage.Group group(String id, String text, boolean onlyOpen, @Nullable Table table) {
        var act = onlyOpen && year.isClosed()
                ? null
                : new Crumb(
                        view.work("group." + id + ".act"), view.paths().work(id, year.pot(), year.year()) + more(id));
        return new SurfacePage.Group(
                id,
                view.work("group." + id),
                text.isEmpty() && table == null ? view.work("group." + id + ".none") : text,
                act,
                table,
                null);
    }

    private String more(String id) {
        var indexing = year.plan().indexing();
        return id.equals("index") && indexing != null ? "&series=" + indexing.series() + "&of-year=" + year.year() : "";
    }

    private String choiceText() {
        return view.ledger()
                .entered()
                .choice(year.pot(), year.year())
                .map(row -> {
                    var day = row.value().countingDay();
                    return view.work(
                            day == null ? "choice.said.no-day" : "choice.said",
                            day == null ? "" : view.forms().day(day),
                            view.forms().moment(row.at()),
                            String.valueOf(row.reason()));
                })
                .orElse("");
    }
}
