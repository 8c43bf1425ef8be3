package se.radslag.people.seating;

import org.jspecify.annotations.Nullable;
import se.radslag.people.PersonId;

/**
 * A person as lists and balances need one.
 *
 * @param name null for somebody with protected identity: that name is only told by {@code ProtectedReadings}, which notes
 *     who asks, so that no page can show it by mistake
 * @param sex null where it is not known
 */
public record Person(
        PersonId id, @Nullable String name, @Nullable Sex sex) {

    /** Whether nothing about the person may be published. */
    public boolean isProtected() {
        return name == null;
    }
}
