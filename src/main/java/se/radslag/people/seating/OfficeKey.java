package se.radslag.people.seating;

import org.jspecify.annotations.Nullable;
import se.radslag.people.PartyKey;

/**
 * One office that one person can hold: the second vice chair of a party's executive.
 *
 * @param organ the party's organ by its id in charters; null for an office of the party itself, such as its director
 * @param post {@code chair}, {@code vice-chair}, {@code member}, {@code director} … as charters write it
 * @param ordinal from 1; tells several holders of one post apart, such as first and second vice chair
 */
public record OfficeKey(PartyKey party, @Nullable String organ, String post, int ordinal) {

    public static final String CHAIR = "chair";
    public static final String VICE_CHAIR = "vice-chair";
    /** Not a post of its own: the chair and all vice chairs. */
    public static final String PRESIDIUM = "presidium";

    public OfficeKey {
        if (ordinal < 1) {
            throw new IllegalArgumentException("Ordinals begin at 1, not " + ordinal);
        }
    }
}
