package se.radslag.charter.terms;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What must hold for the composition of a body as a whole.
 *
 * @param table seats or votes by political party, as published, where a mirror goes by such a table
 */
@OneOf({"size", "share", "cover", "mirror", "one-person", "quorum", "substitutes"})
public record Limit(
        Header header,
        @Nullable Size size,
        @Nullable Share share,
        @Nullable String cover,
        @Nullable Each each,
        List<String> credit,
        @Nullable String mirror,
        @Nullable MirrorBy by,
        @Nullable MirrorHow how,
        Map<String, Integer> table,
        @Nullable OnePerson onePerson,
        @Nullable Quorum quorum,
        @Nullable SubstituteRule substitutes,
        List<String> among)
        implements Term {

    /** Fewest and most members. */
    public record Size(@Nullable Integer min, @Nullable Integer max) {}

    /** The largest share that one of a kind may hold. */
    public record Share(@Required Fraction max, @Nullable Per per) {}

    /** What a share is counted for. */
    public enum Per {
        PARTY,
        POLITICAL_PARTY,
        SIDE
    }

    /** What has to be covered. */
    public enum Each {
        POLITICAL_PARTY,
        PARTY,
        AREA
    }

    /** What is mirrored. */
    public enum MirrorBy {
        SIDE,
        VOTES
    }

    /** How closely it is mirrored. */
    public enum MirrorHow {
        SAME_SIDE_LEADS,
        PROPORTIONAL
    }

    /** What becomes of a person with two seats. */
    public record OnePerson(@Required TwoSeats twoSeats) {}

    /** Two seats are one member, or may not be. */
    public enum TwoSeats {
        MERGE,
        REFUSE
    }

    /** How many must be present. */
    public record Quorum(@Nullable Integer min, @Nullable Fraction share) {}

    /** What the body as a whole says of substitutes. */
    public enum SubstituteRule {
        NONE,
        PERSONAL,
        AT_LEAST_MEMBERS
    }

    @Override
    public Kind kindOfTerm() {
        return Kind.LIMIT;
    }
}
