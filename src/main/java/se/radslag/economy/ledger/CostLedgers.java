package se.radslag.economy.ledger;

import java.lang.ref.SoftReference;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.kernel.StructureId;

/**
 * Opens the ledger of a structure's costs as it stands now. What was worked out for readers is kept until something is
 * written, the agreement changes or the day is another; of the structures that were read last, and only while there is
 * room.
 */
@Component
public class CostLedgers {

    /** How many structures are kept in memory. */
    static final int MOST = 16;

    /** A ledger and what it was worked out from. */
    private record Held(CostLedger ledger, String revision) {

        /** A charter is read once and shared; another one is another reading, however alike. */
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(Charter charter, String now, LocalDate today) {
            return ledger.charter() == charter
                    && revision.equals(now)
                    && ledger.today().equals(today);
        }
    }

    private final EnteredRows rows;
    private final Clock clock;
    private final Map<StructureId, SoftReference<Held>> held = Collections.synchronizedMap(new Newest<>());

    CostLedgers(EnteredRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The ledger to read from. The revision is asked first, so that what is kept is never older than it says. */
    public CostLedger of(Charter charter) {
        var structure = charter.origin().structure();
        var revision = rows.revision(structure);
        var today = LocalDate.now(clock);
        var known = known(structure);
        if (known != null && known.isOf(charter, revision, today)) {
            return known.ledger;
        }
        var ledger = read(charter, today);
        held.put(structure, new SoftReference<>(new Held(ledger, revision)));
        return ledger;
    }

    /** The ledger to act by: as it is in this transaction, and kept for nobody. */
    CostLedger now(Charter charter) {
        return read(charter, LocalDate.now(clock));
    }

    private CostLedger read(Charter charter, LocalDate today) {
        var structure = charter.origin().structure();
        var known = known(structure);
        var entered = rows.of(structure, charter.language(), known == null ? Entered.NOTHING : known.ledger.entered());
        return new CostLedger(charter, entered, today);
    }

    private @Nullable Held known(StructureId structure) {
        var reference = held.get(structure);
        return reference == null ? null : reference.get();
    }

    /** Keeps the entries that were asked for last. */
    private static final class Newest<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1L;

        Newest() {
            super(MOST, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > MOST;
        }
    }
}
