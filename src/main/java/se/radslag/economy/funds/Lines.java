package se.radslag.economy.funds;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;

/** Enters the next line of an account once all its rules hold. */
@Component
class Lines {

    private final FundAccounts accounts;
    private final CharterLookup charters;
    private final Clock clock;

    Lines(FundAccounts accounts, CharterLookup charters, Clock clock) {
        this.accounts = accounts;
        this.charters = charters;
        this.clock = clock;
    }

    Verdicts enter(StructureId structure, String id, Entry entry, int seen, Verdicts more, Actor actor) {
        var charter = charters.current(structure).orElseThrow();
        var account = accounts.find(structure, id, charter.language())
                .orElseThrow(() -> Refused.because("economy-funds.rule.account"));
        var verdicts = EntryRules.check(account, entry)
                .and(LineRules.check(entry, charter, LocalDate.now(clock), actor))
                .and(more)
                .orRefuse();
        accounts.add(structure, id, entry, seen, actor);
        return verdicts;
    }
}
