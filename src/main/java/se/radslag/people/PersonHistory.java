package se.radslag.people;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Period;
import se.radslag.kernel.StructureId;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.Mandate;

/**
 * Everything that a person has held: offices in every party, seats and posts in one structure.
 *
 * @param names the latest last; none of somebody with protected identity before it has been noted who asks
 * @param mergedInto the person that this one turned out to be; null for most
 */
public record PersonHistory(
        PersonId id,
        int version,
        boolean isProtected,
        @Nullable PersonId mergedInto,
        List<Name> names,
        List<Holding> offices,
        List<Mandate> seats,
        List<Post> posts) {

    public PersonHistory {
        names = List.copyOf(names);
        offices = List.copyOf(offices);
        seats = List.copyOf(seats);
        posts = List.copyOf(posts);
    }

    /** The same with the names, once it has been noted who asks for them. */
    public PersonHistory called(List<Name> all) {
        return new PersonHistory(id, version, isProtected, mergedInto, all, offices, seats, posts);
    }

    /** A name and when it was held. */
    public record Name(String given, String family, Period during) {

        public String full() {
            return given + " " + family;
        }
    }

    /** A post in a body and when it was held. */
    public record Post(String body, String post, Period during) {}

    /** Finds what is known of one person. */
    @FunctionalInterface
    public interface Lookup {

        Optional<PersonHistory> of(PersonId id, StructureId structure);
    }
}
