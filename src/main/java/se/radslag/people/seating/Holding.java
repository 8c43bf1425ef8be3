package se.radslag.people.seating;

import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Period;
import se.radslag.people.PartyKey;
import se.radslag.people.PersonId;

/**
 * Somebody in an office of a party for a time. Of one office there is one holder, or holder on leave, at a time; who acts
 * in it stands beside.
 *
 * @param organ null for an office of the party itself, such as its director
 * @param ordinal from 1, see {@link OfficeKey}
 * @param politicalParty the political party that the person holds it for; null for none, or not known
 */
public record Holding(
        PartyKey party,
        @Nullable String organ,
        String post,
        int ordinal,
        PersonId person,
        @Nullable String politicalParty,
        Period during,
        Standing standing) {

    public OfficeKey office() {
        return new OfficeKey(party, organ, post, ordinal);
    }
}
