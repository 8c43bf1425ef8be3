package se.radslag.charter.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which seats each party has in a body, by which office or quality, and how they are filled. */
public record Seats(
        Header header,
        @Required String id,
        @Required @Key("for") Parties forParties,
        @Nullable Count count,
        List<Office> office,
        List<Who.Quality> who,
        @Nullable Filled filled,
        @Nullable Who by,
        @Nullable Counts counts,
        @Nullable Sitting sitting,
        @Nullable Substitutes substitutes)
        implements Term {

    /** Whether a seat follows an office by itself or is named. */
    public enum Filled {
        FOLLOWS,
        NAMED
    }

    /** Whether the seats count in the body's size. */
    public enum Counts {
        IN,
        ON_TOP
    }

    /** At which sittings the seats take part. */
    public enum Sitting {
        ORDINARY,
        ENLARGED
    }

    /** What kind of substitutes the seats have. */
    public enum Substitutes {
        NONE,
        PERSONAL,
        ORDERED,
        OFFICE
    }

    public Filled filledHow() {
        return filled == null ? (office.isEmpty() ? Filled.NAMED : Filled.FOLLOWS) : filled;
    }

    public boolean countIn() {
        return counts != Counts.ON_TOP;
    }

    /** Whether the seats count in the body's size at ordinary sittings. */
    public boolean countInOrdinary() {
        return countIn() && sitting != Sitting.ENLARGED;
    }

    @Override
    public Kind kindOfTerm() {
        return Kind.SEATS;
    }

    /** The same with another number of seats. */
    public Seats withCount(@Nullable Count changed) {
        return new Seats(header, id, forParties, changed, office, who, filled, by, counts, sitting, substitutes);
    }

    /** The same for people with other qualities. */
    public Seats withWho(List<Who.Quality> changed) {
        return new Seats(header, id, forParties, count, office, changed, filled, by, counts, sitting, substitutes);
    }

    /** The same for other parties. */
    public Seats withParties(Parties changed) {
        return new Seats(header, id, changed, count, office, who, filled, by, counts, sitting, substitutes);
    }
}
