package se.radslag.people;

import java.time.Instant;
import java.util.UUID;

/** A person, whatever name they go by. */
public record PersonId(UUID value) implements Comparable<PersonId> {

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    /** An id for somebody new, as the database makes them: the moment first, then chance. */
    public static PersonId fresh(Instant now) {
        var chance = UUID.randomUUID();
        long moment = now.toEpochMilli() << 16 | 0x7000L | chance.getMostSignificantBits() & 0xfffL;
        return new PersonId(new UUID(moment, chance.getLeastSignificantBits()));
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
