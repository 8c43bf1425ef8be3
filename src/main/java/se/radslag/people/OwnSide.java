package se.radslag.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.radslag.kernel.Period;
import se.radslag.people.seating.Side;

/** A person's own side in a party for a time, and why it is not that of the political party. */
public record OwnSide(UUID id, int version, PartyKey party, PersonId person, Side side, String reason, Period during) {

    /** Finds the sides that persons have for themselves. */
    public interface Lookup {

        /** Those of a party, the latest first. */
        List<OwnSide> of(PartyKey party);

        Optional<OwnSide> named(UUID id);
    }
}
