package se.radslag.charter.terms;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Breach;
import se.radslag.kernel.Force;
import se.radslag.kernel.Origin;

/**
 * What every term carries: its clauses, how strongly they demand it, when it holds and how sure we are.
 *
 * @param reading how we read a clause that is unclear
 * @param conflicts clauses that say otherwise, with what they say
 * @param secondHand the source of a term that is only known second-hand
 * @param unknown keys whose value the sources do not give, with why
 * @param sources keys whose value is second-hand, with where from
 */
public record Header(
        Origin origin,
        At at,
        List<String> clauses,
        Force force,
        Breach breach,
        Validity validity,
        @Nullable Text reading,
        Map<String, Text> conflicts,
        @Nullable Text secondHand,
        Map<String, Text> unknown,
        Map<String, Text> sources) {

    public Header {
        clauses = List.copyOf(clauses);
        conflicts = Map.copyOf(conflicts);
        unknown = Map.copyOf(unknown);
        sources = Map.copyOf(sources);
    }
}
