package se.radslag.people.domain;

import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.kernel.StructureId;
import se.radslag.people.MandateLookup;
import se.radslag.people.RegisterLookup;
import se.radslag.people.SeatedDays;
import se.radslag.people.seating.SeatedDay;

/**
 * Keeps who sits on the days that were asked for last, until something is written or the agreement changes, and only
 * while there is room.
 */
@Component
class KeptDays implements SeatedDays {

    /** How many days of how many structures are kept in memory. */
    static final int MOST = 64;

    private record Key(StructureId structure, LocalDate day) {}

    /** A day and what it was worked out from. */
    private record Held(SeatedDay day, String revision) {

        /** A charter is read once and shared; another one is another reading, however alike. */
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(Charter charter, String now) {
            return day.charter() == charter && revision.equals(now);
        }
    }

    private final RegisterLookup registers;
    private final MandateLookup mandates;
    private final Revisions revisions;
    private final Map<Key, SoftReference<Held>> held = Collections.synchronizedMap(new Newest<>());

    KeptDays(RegisterLookup registers, MandateLookup mandates, Revisions revisions) {
        this.registers = registers;
        this.mandates = mandates;
        this.revisions = revisions;
    }

    /** The revision is asked first, so that what is kept is never older than it says. */
    @Override
    public SeatedDay on(Charter charter, LocalDate day) {
        var revision = revisions.of(charter).orElse(null);
        if (revision == null) {
            return read(charter, day);
        }
        var key = new Key(charter.origin().structure(), day);
        var known = known(key);
        if (known != null && known.isOf(charter, revision)) {
            return known.day;
        }
        var seated = read(charter, day);
        held.put(key, new SoftReference<>(new Held(seated, revision)));
        return seated;
    }

    private SeatedDay read(Charter charter, LocalDate day) {
        return new SeatedDay(
                charter,
                day,
                registers.on(charter, day),
                mandates.on(charter.origin().structure(), day));
    }

    private @Nullable Held known(Key key) {
        var reference = held.get(key);
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
