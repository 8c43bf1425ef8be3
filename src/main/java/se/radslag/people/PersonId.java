package se.radslag.people;

import java.util.UUID;

/** A person, whatever name they go by. */
public record PersonId(UUID value) implements Comparable<PersonId> {

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
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
