package se.radslag.economy.web.costs;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Outcome;
import se.radslag.economy.web.CostView;
import se.radslag.economy.web.MoneyFacts;
import se.radslag.platform.table.TableFile;

/** Every year of every cost as a table to take away. */
record CostsFile(CostView view) {

    TableFile file() {
        return new TableFile(
                view.say("file.years", view.charter().id()),
                Stream.of("column.year", "column.cost", "column.whole", "column.sides", "column.state")
                        .map(view::say)
                        .toList(),
                out -> {
                    for (var pot : view.ledger().pots()) {
                        for (var outcome : view.ledger().outcomes(pot)) {
                            row(outcome, out);
                        }
                    }
                });
    }

    private void row(Outcome outcome, TableFile.Sink out) throws IOException {
        var year = view.ledger().year(outcome.pot(), outcome.year()).orElseThrow();
        out.row(
                outcome.year(),
                view.title(outcome.pot()),
                MoneyFacts.total(year).orElse(null),
                outcome instanceof CostYear told ? sides(told) : null,
                view.states().of(year).text());
    }

    private String sides(CostYear year) {
        return year.sides().stream()
                .map(side -> view.name(side.id(), year.year()) + " " + view.percent(side.exact()))
                .collect(Collectors.joining(", "));
    }
}
