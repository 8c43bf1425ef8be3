package se.radslag.people.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.At;
import se.radslag.charter.terms.Count;
import se.radslag.charter.terms.Header;
import se.radslag.charter.terms.Name;
import se.radslag.charter.terms.Names;
import se.radslag.charter.terms.Office;
import se.radslag.charter.terms.Parties;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Seats;
import se.radslag.charter.terms.Text;
import se.radslag.charter.terms.Validity;
import se.radslag.kernel.Breach;
import se.radslag.kernel.Force;

/** Terms that no agreement has, made up to think about: new seats, and a new party. They cite no clause. */
public final class Imagined {

    private Imagined() {}

    /**
     * Seats that the agreement does not give.
     *
     * @param parties id of a party or a group
     * @param each whether every party of the group has them
     * @param count null for one by each office
     * @param offices the offices that give them; empty for seats that are named
     */
    public static Seats seats(
            Charter charter, String id, String parties, boolean each, @Nullable Count count, List<Office> offices) {
        return new Seats(
                header(charter),
                id,
                new Parties(List.of(parties), Parties.Scope.NAMED, each, false),
                count,
                offices,
                List.of(),
                offices.isEmpty() ? Seats.Filled.NAMED : Seats.Filled.FOLLOWS,
                null,
                null,
                null,
                null);
    }

    /** A party that does not exist, or has not joined. */
    public static Party party(Charter charter, String id, String name, @Nullable Integer inhabitants, LocalDate on) {
        var source = Text.of(charter.language(), "?");
        return new Party(
                header(charter),
                id,
                null,
                null,
                new Names(List.of(new Name(Text.of(charter.language(), name), null, Validity.ALWAYS))),
                List.of(),
                List.of(),
                List.of(),
                false,
                inhabitants == null ? List.of() : List.of(new Party.Population(on, inhabitants, source)),
                Map.of(),
                Map.of(),
                Map.of(),
                null);
    }

    private static Header header(Charter charter) {
        return new Header(
                charter.origin(),
                At.START,
                List.of(),
                Force.NOTE,
                Breach.FLAG,
                Validity.ALWAYS,
                null,
                Map.of(),
                null,
                Map.of(),
                Map.of());
    }
}
