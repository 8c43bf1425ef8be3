package se.radslag.charter.terms;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An office by which somebody sits or acts, for example {@code ks.chair}: the chair of each party's executive.
 *
 * @param party the party, where the office is one party's only
 * @param organ the party's organ; null for an office of the party itself, such as its director
 * @param post the office in it
 */
public record Office(@Nullable String party, @Nullable String organ, String post) {

    /** As it is written: {@code ks.chair}, {@code region.rs.chair}, {@code director}. */
    public static Office of(String written) {
        var parts = written.split("\\.", -1);
        return switch (parts.length) {
            case 1 -> new Office(null, null, parts[0]);
            case 2 -> new Office(null, parts[0], parts[1]);
            case 3 -> new Office(parts[0], parts[1], parts[2]);
            default -> throw new IllegalArgumentException("No office: " + written);
        };
    }

    /** The same, where what is written as an organ is a party: {@code region.director}. */
    public Office among(Predicate<String> isParty) {
        return party == null && organ != null && isParty.test(organ) ? new Office(organ, null, post) : this;
    }

    @Override
    public String toString() {
        return (party == null ? "" : party + ".") + (organ == null ? "" : organ + ".") + post;
    }
}
