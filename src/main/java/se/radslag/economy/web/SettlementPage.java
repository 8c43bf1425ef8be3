package se.radslag.economy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FieldFault;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.form.Field;

/** What everyone owes or gets back when the agreement ends in the year. */
public record SettlementPage(
        List<Crumb> crumbs,
        String title,
        String action,
        String pot,
        String year,
        List<Field> fields,
        List<FieldFault> faults,
        List<String> missing,
        @Nullable String summary,
        @Nullable Table table) {}
