package se.radslag.economy.web.trial;

import java.util.List;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.web.CostView;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.form.Field;
import se.radslag.platform.web.form.Form;

/** The head and the questions of a page where a year is tried out; nothing is saved. */
public record TrialForm(List<Crumb> crumbs, String title, String action, String pot, String year, List<Field> fields) {

    /** @param noun the end of its address, and the beginning of its words */
    public static TrialForm of(CostView view, String noun, LedgerYear year, Form form) {
        var number = String.valueOf(year.year());
        return new TrialForm(
                view.workOn(year.pot(), year.year()),
                view.form(noun).title(view.title(year.pot()), number),
                view.paths().work() + "/" + noun,
                year.pot(),
                number,
                form.fields());
    }
}
