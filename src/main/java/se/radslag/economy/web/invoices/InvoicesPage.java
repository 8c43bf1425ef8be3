package se.radslag.economy.web.invoices;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Pill;

/**
 * The basis of a year's invoices: who is paid, what is missing of whom, and every invoice that can be made.
 *
 * @param years other years
 * @param payee who is paid; null where nobody has been chosen
 */
public record InvoicesPage(
        List<Crumb> crumbs,
        String year,
        List<Crumb> years,
        FileLinks files,
        @Nullable Party payee,
        String choose,
        List<Party> parties,
        List<Stage> stages) {

    /** A party, what is missing of it in words, and where that is entered. */
    public record Party(String name, List<String> missing, String form) {

        public boolean isWhole() {
            return missing.isEmpty();
        }
    }

    /** One instalment of the year. */
    public record Stage(String number, FileLinks files, List<Row> rows) {}

    /** One invoice, with where its file is; null where something is missing. */
    public record Row(
            String reference,
            String party,
            String due,
            Crumb amount,
            Pill state,
            @Nullable String file) {}
}
