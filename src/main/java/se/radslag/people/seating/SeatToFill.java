package se.radslag.people.seating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Parties;
import se.radslag.charter.terms.Seats;
import se.radslag.charter.terms.Who;
import se.radslag.kernel.Period;
import se.radslag.people.PersonId;

/**
 * A seat that somebody is named to, as the agreement has it.
 *
 * @param party charter id of the party whose seat it is; of the group where a group has its seats together
 */
public record SeatToFill(Body body, Seats term, String party, Mandate.Kind kind) {

    /** Whether somebody has to attest that whoever is named leads the opposition. */
    public boolean asksForLeading() {
        return term.who().stream().anyMatch(each -> each.leading() != null);
    }

    /** Whether the agreement asks that whoever is named comes from some party, which the seat's own does not tell. */
    public boolean asksForHome(Charter charter, LocalDate on) {
        return from().isPresent() && !homes(charter, on).isEmpty();
    }

    /** The parties that whoever is named may come from, where the seat's own does not tell: a federation's, or a group's. */
    public List<String> homes(Charter charter, LocalDate on) {
        var homes = from().map(of -> Homes.of(charter, of, party, on))
                .orElseGet(() -> charter.parties().containsKey(party)
                        ? List.of()
                        : Homes.of(charter, term.forParties(), party, on));
        return homes.contains(party) ? List.of() : homes;
    }

    private Optional<Parties> from() {
        return term.who().stream()
                .flatMap(quality -> Stream.ofNullable(quality.of()))
                .findFirst();
    }

    /** Somebody named to it. Whoever is of no political party sits as an official, where the seat is for officials. */
    public Mandate taken(
            MandateId id,
            int ordinal,
            @Nullable String home,
            PersonId person,
            @Nullable String politicalParty,
            boolean leads,
            @Nullable LocalDate namedOn,
            Period during) {
        return new Mandate(
                id,
                body.id(),
                term.id(),
                party,
                ordinal,
                kind,
                isPersonal() ? ordinal : null,
                home,
                person,
                politicalParty,
                capacity(politicalParty),
                leads,
                false,
                namedOn,
                during);
    }

    /** Whether it is a substitute's who stands in for one member. */
    private boolean isPersonal() {
        return kind == Mandate.Kind.SUBSTITUTE && term.substitutes() == Seats.Substitutes.PERSONAL;
    }

    private Who.PersonKind capacity(@Nullable String politicalParty) {
        boolean official = term.who().stream().anyMatch(each -> each.kind() == Who.PersonKind.OFFICIAL);
        return politicalParty == null && official ? Who.PersonKind.OFFICIAL : Who.PersonKind.ELECTED;
    }
}
