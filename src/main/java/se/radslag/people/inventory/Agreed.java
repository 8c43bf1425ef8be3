package se.radslag.people.inventory;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.radslag.charter.terms.Body;
import se.radslag.people.inventory.Particulars.Undertaking;

/** What the agreement itself says of a body that is listed. */
public final class Agreed {

    private Agreed() {}

    /** Whether particulars tell of a body no more than its agreement does: its names, days, questions and who answers for it. */
    public static boolean saysAll(Body body, Particulars said) {
        return new Particulars(
                        said.from(),
                        said.called(),
                        isCommissioned(body, said) ? said.commission() : Particulars.NONE.commission(),
                        Set.of(),
                        null,
                        null,
                        isAdministered(body, said) ? said.admin() : null,
                        false,
                        Inventory.topics(body).toList().containsAll(said.topics()) ? said.topics() : List.of(),
                        Undertaking.NONE,
                        said.lastDay(),
                        null,
                        null)
                .equals(said);
    }

    private static boolean isCommissioned(Body body, Particulars said) {
        return Commissioners.of(body)
                .filter(by -> by.equals(said.commission().by()))
                .isPresent();
    }

    private static boolean isAdministered(Body body, Particulars said) {
        return Stream.concat(Commissioners.administers(body).stream(), Stream.ofNullable(body.of()))
                .anyMatch(party -> party.equals(said.admin()));
    }
}
