package se.radslag.economy.ledger;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;

/** Opens the ledger of a structure's costs as it stands now. */
@Component
public class CostLedgers {

    private final EnteredRows rows;
    private final Clock clock;

    CostLedgers(EnteredRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public CostLedger of(Charter charter) {
        return new CostLedger(charter, rows.of(charter.origin().structure(), charter.language()), LocalDate.now(clock));
    }
}
