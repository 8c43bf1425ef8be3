package se.radslag.people.world;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Organ.OrganKind;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Party.PartyKind;
import se.radslag.people.PartyKey;

/** Makes up the offices of all parties of a structure, and what happens to some of them. */
final class WorldParties {

    private final Charter charter;
    private final Cast cast;
    private final Rows rows;

    WorldParties(Charter charter, Cast cast, Rows rows) {
        this.charter = charter;
        this.cast = cast;
        this.rows = rows;
    }

    void live() {
        var municipalities = municipalities(charter);
        charter.parties().values().stream()
                .filter(party -> party.kind() == PartyKind.REGION || municipalities.contains(party))
                .forEach(party -> {
                    var life = new PartyLife(charter, party, cast, rows);
                    life.live();
                    happens(party, municipalities.indexOf(party));
                    if (List.of(7, 8, 9).contains(municipalities.indexOf(party))) {
                        Terms.coming(charter).forEach(life::serve);
                    }
                });
    }

    static List<Party> municipalities(Charter charter) {
        return charter.parties().values().stream()
                .filter(party -> party.kind() == PartyKind.MUNICIPALITY)
                .toList();
    }

    static @Nullable String executive(Party party) {
        return party.organs().entrySet().stream()
                .filter(organ -> organ.getValue().kind() == OrganKind.EXECUTIVE)
                .map(java.util.Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private void happens(Party party, int number) {
        var incidents = new Incidents(cast, rows);
        var key = PartyKey.of(charter, party);
        var organ = executive(party);
        if (organ == null) {
            return;
        }
        switch (number) {
            case 0 -> incidents.resigns(key, organ);
            case 1 -> incidents.leavesAGap(key, organ);
            case 2 -> incidents.coalitionBreaks(key, organ);
            case 3 -> incidents.goesOnLeave(key, organ);
            case 4 -> incidents.changesName(key, organ);
            case 6 -> incidents.isProtected(key, organ);
            default -> {}
        }
    }
}
