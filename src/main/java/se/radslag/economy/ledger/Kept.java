package se.radslag.economy.ledger;

import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;

/** What every act of keeping costs needs: the ledger as it stands, and where to write. */
@Component
class Kept {

    private final CharterLookup charters;
    private final CostLedgers ledgers;
    private final EnteredWrites writes;
    private final SettledWrites settled;

    Kept(CharterLookup charters, CostLedgers ledgers, EnteredWrites writes, SettledWrites settled) {
        this.charters = charters;
        this.ledgers = ledgers;
        this.writes = writes;
        this.settled = settled;
    }

    CostLedger ledger(StructureId structure) {
        return ledgers.now(charter(structure));
    }

    /** The charter in effect; in the transaction that puts a structure's first one into effect, that one. */
    Charter charter(StructureId structure) {
        return charters.current(structure)
                .or(() -> charters.version(structure, 1))
                .orElseThrow(() -> Refused.because("economy.rule.structure"));
    }

    /** A year of a cost as it stands. @throws Refused where the cost has no such year */
    LedgerYear year(CostLedger ledger, String pot, int year) {
        return ledger.year(pot, year)
                .orElseThrow(() -> Refused.because("economy.rule.year", "year", String.valueOf(year)));
    }

    EnteredWrites writes() {
        return writes;
    }

    SettledWrites settled() {
        return settled;
    }
}
