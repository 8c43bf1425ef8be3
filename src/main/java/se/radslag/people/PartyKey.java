package se.radslag.people;

import java.util.regex.Pattern;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Party;

/**
 * A party as the whole installation knows it, since several structures may name the same one: its kind and official
 * code, {@code municipality/1784}; without a code the structure and its id there, {@code varmland/sunne}.
 */
public record PartyKey(String value) implements Comparable<PartyKey> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*/[A-Za-z0-9-]+");

    public PartyKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a party's key: " + value);
        }
    }

    /** The key of a party that a charter names. */
    public static PartyKey of(Charter charter, Party party) {
        return new PartyKey(charter.key(party));
    }

    @Override
    public int compareTo(PartyKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
