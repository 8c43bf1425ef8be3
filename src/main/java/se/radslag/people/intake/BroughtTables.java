package se.radslag.people.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.people.PoliticalPartyLookup;
import se.radslag.people.RegisterLookup;
import se.radslag.platform.table.Sheet;

/** Reads a table that was brought against the register as it is now. */
@Component
public class BroughtTables {

    private final Intakes intakes;
    private final RegisterLookup registers;
    private final PoliticalPartyLookup parties;

    BroughtTables(Intakes intakes, RegisterLookup registers, PoliticalPartyLookup parties) {
        this.intakes = intakes;
        this.registers = registers;
        this.parties = parties;
    }

    /** What it would give; nothing where it has been taken in, or there is none. */
    public Optional<Reading> reading(Charter charter, UUID id) {
        return intakes.content(charter.origin().structure(), id)
                .map(content -> HolderTable.read(Sheet.read(content), charter, registers.all(charter), political()));
    }

    private Map<String, String> political() {
        var ids = new HashMap<String, String>();
        parties.all().values().forEach(party -> {
            for (var name : new String[] {party.id(), party.letters(), party.nameSv(), party.nameEn()}) {
                ids.put(Cells.small(name), party.id());
            }
        });
        return ids;
    }
}
