package se.radslag.audit.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a check of the whole log found. */
public record Report(List<ChainState> chains, List<Damage> damages) {

    public Report {
        chains = List.copyOf(chains);
        damages = List.copyOf(damages);
    }

    public boolean isWhole() {
        return damages.isEmpty();
    }

    /**
     * One chain.
     *
     * @param head hash of its last seal; whoever notes it elsewhere can later see that nothing was cut off
     * @param waiting entries that have no seal yet
     * @param oldest when the first of those happened
     */
    public record ChainState(
            String chain,
            long seals,
            long entries,
            Sha256 head,
            long waiting,
            @Nullable Instant oldest) {}
}
