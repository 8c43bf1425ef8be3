package se.radslag.economy.web.year;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Share;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.settle.Instalment;
import se.radslag.economy.web.CostView;
import se.radslag.platform.table.TableFile;

/** A year as a table to take away: one row for each party, cost and instalment, every amount exact. */
record YearFile(CostView view, int year) {

    /** Nothing for a year that no cost has. */
    Optional<TableFile> file() {
        var all = view.ledger().pots().stream()
                .flatMap(pot -> view.ledger().year(pot, year).stream())
                .toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new TableFile(view.charter().id() + "-" + year, columns(), out -> {
                    for (var each : all) {
                        var told = each.told().orElse(null);
                        if (told != null) {
                            rows(each, told, out);
                        }
                    }
                }));
    }

    private List<String> columns() {
        return Stream.of("code", "party", "cost", "share", "amount", "instalment", "due", "to-pay", "paid", "state")
                .map(column -> view.say("csv." + column))
                .toList();
    }

    private void rows(LedgerYear each, CostYear told, TableFile.Sink out) throws IOException {
        for (var party : told.parts().keySet()) {
            var instalments = each.instalments(party);
            if (instalments.isEmpty()) {
                row(each, told, party, null, out);
            }
            for (var one : instalments) {
                row(each, told, party, one, out);
            }
        }
    }

    private void row(LedgerYear each, CostYear told, String party, @Nullable Instalment one, TableFile.Sink out)
            throws IOException {
        out.row(
                code(party),
                view.name(party, year),
                view.title(each.pot()),
                Share.of(told.of(party), told.total().amount()).percent(4),
                each.due(party),
                one == null ? null : one.number(),
                one == null ? null : one.due(),
                one == null ? null : one.figure().amount(),
                one == null ? null : each.paid(party, one.number()),
                view.say("csv.state." + (each.isClosed() ? "closed" : told.preliminary() ? "preliminary" : "open")));
    }

    private String code(String party) {
        var known = view.charter().parties().get(party);
        var code = known == null ? null : known.code();
        return code == null ? party : code;
    }
}
