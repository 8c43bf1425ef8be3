package se.radslag.people.seating;

import java.util.UUID;

/** A naming of somebody to a seat. */
public record MandateId(UUID value) {

    public static MandateId of(String text) {
        return new MandateId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
