package se.radslag.economy.web.surface;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.ledger.Row;
import se.radslag.economy.web.CostView;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.Table.Column;

/** Sets rows of facts out under the heads of the work surface. */
record SurfaceTables(CostView view) {

    private static final List<String> NUMBERS = List.of("amount", "percent", "value", "due", "paid");

    /** Null where there are no rows. */
    @Nullable
    Table of(String id, List<Table.Row> rows, String... columns) {
        if (rows.isEmpty()) {
            return null;
        }
        var heads = new ArrayList<Column>();
        for (var column : columns) {
            heads.add(new Column(view.work("column." + column), NUMBERS.contains(column)));
        }
        return new Table(view.work("group." + id + ".caption"), heads, rows);
    }

    /** When a row was entered, and why where it corrects another. */
    String entry(Row<?> row) {
        var at = view.forms().moment(row.at());
        return row.isCorrection() ? view.work("entry.correction", at, String.valueOf(row.reason())) : at;
    }
}
