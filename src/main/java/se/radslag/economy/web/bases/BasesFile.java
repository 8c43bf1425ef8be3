package se.radslag.economy.web.bases;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.web.CostView;
import se.radslag.economy.web.MoneyFacts;
import se.radslag.platform.table.TableFile;

/** A year by several bases as a table to take away: one row for each cost, party and base. */
record BasesFile(CostView view, int year) {

    /** Nothing where no cost of the year is shared. */
    Optional<TableFile> file() {
        var shared = view.ledger().pots().stream()
                .filter(pot -> MoneyFacts.isPaid(view.charter(), pot))
                .flatMap(pot -> view.ledger().year(pot, year).stream())
                .filter(each -> each.told().isPresent() && each.parts().size() > 1)
                .toList();
        return shared.isEmpty()
                ? Optional.empty()
                : Optional.of(new TableFile(
                        view.say("file.bases", view.charter().id(), String.valueOf(year)),
                        Stream.of("cost", "party", "base", "bears", "more")
                                .map(column -> view.say("csv." + column))
                                .toList(),
                        out -> rows(shared, out)));
    }

    private void rows(List<LedgerYear> shared, TableFile.Sink out) throws IOException {
        for (var each : shared) {
            var told = each.told().orElseThrow();
            rows(told, told, view.say("bases.agreed"), out);
            for (var base : Base.of(view, each)) {
                var other = view.ledger().suppose(each.pot(), year, base.supposed());
                if (other.orElse(null) instanceof CostYear supposed) {
                    rows(told, supposed, base.title(), out);
                }
            }
        }
    }

    private void rows(CostYear agreed, CostYear supposed, String base, TableFile.Sink out) throws IOException {
        for (var party : view.byName(agreed.parts().keySet(), year)) {
            var bears = supposed.of(party.path());
            out.row(
                    view.title(agreed.pot()),
                    party.text(),
                    base.replace('\u00a0', ' '),
                    bears,
                    bears.minus(agreed.of(party.path())));
        }
    }
}
