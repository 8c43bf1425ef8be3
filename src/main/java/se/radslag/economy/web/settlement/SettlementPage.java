package se.radslag.economy.web.settlement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.web.Unit;
import se.radslag.economy.web.trial.TrialForm;
import se.radslag.platform.web.FieldFault;
import se.radslag.platform.web.Table;

/** What everyone owes or gets back when the agreement ends in the year. */
public record SettlementPage(
        TrialForm form,
        Unit unit,
        List<FieldFault> faults,
        List<String> missing,
        @Nullable String summary,
        @Nullable Table table) {}
