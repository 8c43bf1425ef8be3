package se.radslag.charter.life;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;

/** Brings a structure's charter together with what has been recorded of it. */
@Component
public class AgreementLives {

    private final CharterLookup charters;
    private final RecordedRows rows;

    AgreementLives(CharterLookup charters, RecordedRows rows) {
        this.charters = charters;
        this.rows = rows;
    }

    public AgreementLife of(Charter charter) {
        return new AgreementLife(charter, rows.of(charter.origin().structure()));
    }

    /** Whether a version may take effect: one that carries an amendment waits until the amendment is decided. */
    public Verdicts mayTakeEffect(StructureId structure, int version, LocalDate today) {
        return charters.current(structure)
                .map(charter -> AmendmentRules.versionIsDecided(of(charter), version, today))
                .orElse(Verdicts.of());
    }

    /** @throws Refused if the structure has no charter in effect */
    AgreementLife of(StructureId structure) {
        return charters.current(structure)
                .map(this::of)
                .orElseThrow(() -> Refused.because("charter-life.rule.structure-is-there"));
    }
}
