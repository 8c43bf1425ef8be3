package se.radslag.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.OfficeKey;

/** What the pages of the register ask of one office: everybody who has held it, each with its version. */
public interface HoldingLookup {

    List<Versioned<Holding>> of(OfficeKey office);

    Optional<Versioned<Holding>> named(UUID id);

    /** What a party's offices were held for, the earliest first; only what had not ended by a day, where one is given. */
    List<Holding> in(PartyKey party, @Nullable LocalDate since);

    /** Whether anything of a party's offices had ended by a day. */
    boolean endedBy(PartyKey party, LocalDate day);
}
