package se.radslag.people.intake;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.people.PoliticalPartyLookup;

/** Finds political parties by their letters or names. */
final class PoliticalNames {

    private final Map<String, String> ids = new HashMap<>();

    PoliticalNames(PoliticalPartyLookup parties) {
        parties.all().values().forEach(party -> {
            for (var name : new String[] {party.id(), party.letters(), party.nameSv(), party.nameEn()}) {
                ids.put(Column.small(name), party.id());
            }
        });
    }

    /** The id of the political party that a row names; null where it names none. */
    @Nullable
    String of(Cells row) {
        var name = Column.small(row.text(Column.POLITICAL));
        var found = ids.get(name);
        if (found == null && !name.isEmpty()) {
            row.fault(Column.POLITICAL, Problem.NO_POLITICAL_PARTY);
        }
        return found;
    }
}
