package se.radslag.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Period;
import se.radslag.kernel.StructureId;

/**
 * Somebody who may be at a body's meetings without a seat there, and maybe speak; never decide.
 *
 * @param person null where an organisation sends whom it likes
 * @param organisation the outside organisation that the person comes from; null for somebody of a party
 */
public record Adjunct(
        UUID id,
        String body,
        Role role,
        @Nullable PersonId person,
        @Nullable Organisation organisation,
        boolean maySpeak,
        Period during,
        String reason) {

    /** As what somebody is there. */
    public enum Role {
        EXPERT,
        OFFICIAL,
        GUEST
    }

    /** An organisation outside the structure. */
    public record Organisation(UUID id, String name, Kind kind) {

        /** What sort of organisation it is. */
        public enum Kind {
            AUTHORITY,
            UNIVERSITY,
            BUSINESS,
            ASSOCIATION,
            OTHER
        }
    }

    /** Finds adjuncts and the organisations they come from. */
    public interface Lookup {

        /** Those of a body on a day, by role. */
        List<Adjunct> of(StructureId structure, String body, LocalDate day);

        /** Those of a body whose time has not ended on a day, the coming ones too. */
        List<Adjunct> from(StructureId structure, String body, LocalDate day);

        Optional<Adjunct> named(StructureId structure, UUID id);

        /** Every organisation, by name. */
        List<Organisation> organisations();
    }
}
