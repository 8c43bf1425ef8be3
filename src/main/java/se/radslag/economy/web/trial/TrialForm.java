package se.radslag.economy.web.trial;

import java.util.List;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.web.CostPaths;
import se.radslag.economy.web.CostView;
import se.radslag.economy.web.Unit;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.form.Field;
import se.radslag.platform.web.form.Form;

/**
 * The head and the questions of a page where a year is tried out; nothing is saved.
 *
 * @param unit what goes along of the reader's unit; empty for kronor
 */
public record TrialForm(
        List<Crumb> crumbs, String title, String action, String pot, String year, String unit, List<Field> fields) {

    /** @param noun the end of its address, and the beginning of its words */
    public static TrialForm of(CostView view, String noun, LedgerYear year, Form form) {
        var number = String.valueOf(year.year());
        return new TrialForm(
                view.workOn(year.pot(), year.year()),
                view.form(noun).title(view.title(year.pot()), number),
                new CostPaths(view.charter().id()).work(noun),
                year.pot(),
                number,
                view.paths().thousands() ? Unit.IN_THOUSANDS : "",
                form.fields());
    }
}
