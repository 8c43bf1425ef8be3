package se.radslag.people.seating;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Who;
import se.radslag.kernel.Period;
import se.radslag.people.PersonId;

/**
 * Somebody named to a seat for a time. Seats that follow an office have none.
 *
 * @param seat id of the charter's term on seats
 * @param party charter id of the party whose seat it is; of the group where a group has its seats together
 * @param ordinal from 1, among the party's seats by that term; for a substitute among its substitutes
 * @param substituteFor the ordinal of the member that a personal substitute stands in for; null for others
 * @param home charter id of the party that the person comes from, where a federation or a group names; null is the seat's party
 * @param politicalParty null for none, or not known
 * @param capacity as what the person sits, as those who name say it; null where it is not said
 * @param leadingAttested whether the party's registrar attests that the person leads the opposition
 * @param termDecided whether the last day was decided at naming, apart from the agreement's term of office
 * @param namedOn the day of the decision; null where not known
 */
public record Mandate(
        MandateId id,
        String body,
        String seat,
        String party,
        int ordinal,
        Kind kind,
        @Nullable Integer substituteFor,
        @Nullable String home,
        PersonId person,
        @Nullable String politicalParty,
        Who.@Nullable PersonKind capacity,
        boolean leadingAttested,
        boolean termDecided,
        @Nullable LocalDate namedOn,
        Period during) {

    /** What somebody is named to be. */
    public enum Kind {
        MEMBER,
        SUBSTITUTE
    }

    /** The party that the person comes from. */
    public String comesFrom() {
        return home == null ? party : home;
    }

    /** The same naming with another last day. */
    public Mandate until(LocalDate last) {
        return new Mandate(
                id,
                body,
                seat,
                party,
                ordinal,
                kind,
                substituteFor,
                home,
                person,
                politicalParty,
                capacity,
                leadingAttested,
                termDecided,
                namedOn,
                new Period(during.first(), last));
    }
}
