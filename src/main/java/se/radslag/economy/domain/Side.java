package se.radslag.economy.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One side of the cost, such as the municipalities together.
 *
 * @param agreed its share by the agreement; null where none is given
 */
public record Side(String id, @Nullable Share agreed, Set<String> members) {

    public Side {
        members = Set.copyOf(members);
    }
}
