package se.radslag.people.web.composition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.people.web.balance.BalancePicture;
import se.radslag.platform.web.Crumb;

/**
 * What would complete a composition.
 *
 * @param first how many vacant seats have to be filled before anything is proposed; 0 when few enough are
 * @param ways every way with the fewest seats
 * @param withReason every way with fewer seats, for which a reason is then asked
 * @param collisions groups of terms that cannot be met together
 * @param untold what is left out, since nothing can be told of it
 * @param givenUp whether better ways may be missing
 */
public record ProposalPage(
        int first,
        List<Way> ways,
        List<Way> withReason,
        List<List<Said>> collisions,
        List<Said> untold,
        boolean givenUp) {

    /** More ways than this are folded. */
    public static final int SHOWN = 4;

    public ProposalPage {
        ways = List.copyOf(ways);
        withReason = List.copyOf(withReason);
        collisions = List.copyOf(collisions);
        untold = List.copyOf(untold);
    }

    static ProposalPage later(int vacant) {
        return new ProposalPage(vacant, List.of(), List.of(), List.of(), List.of(), false);
    }

    /** Whether there is nothing to propose and nothing to say of it. */
    public boolean isSilent() {
        return first == 0 && ways.isEmpty() && withReason.isEmpty() && collisions.isEmpty() && !givenUp;
    }

    /**
     * Seats to add, and what the body then is.
     *
     * @param act where the first of them is named; null where several would do
     */
    public record Way(
            String seats,
            String effect,
            String part,
            BalancePicture.Strip sides,
            @Nullable Crumb act) {}

    /** A term in words, with its clauses. */
    public record Said(String words, List<Crumb> clauses) {

        public Said {
            clauses = List.copyOf(clauses);
        }
    }
}
