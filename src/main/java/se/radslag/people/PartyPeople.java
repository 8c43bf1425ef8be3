package se.radslag.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Party;

/** Finds those whom a party is likely to mean: whoever has something for it, or had lately. */
@FunctionalInterface
public interface PartyPeople {

    /** @param party null for all parties of the structure */
    List<PersonId> since(Charter charter, @Nullable Party party, LocalDate day);
}
