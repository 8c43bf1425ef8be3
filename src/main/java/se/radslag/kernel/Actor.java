package se.radslag.kernel;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who does something: an account or the system, with the roles it has right now. The id names no person.
 *
 * @param roles those given, and those that mandates give
 * @param parties keys of the parties that it keeps the register of; only for registrars
 * @param mandates what today's seats and posts in a structure's bodies make of it
 */
public record Actor(String id, Set<Role> roles, Set<String> parties, Set<Mandate> mandates) {

    public Actor {
        roles = Set.copyOf(roles);
        parties = Set.copyOf(parties);
        mandates = Set.copyOf(mandates);
    }

    public Actor(String id, Set<Role> roles, Set<String> parties) {
        this(id, roles, parties, Set.of());
    }

    public Actor(String id, Set<Role> roles) {
        this(id, roles, Set.of());
    }

    /** What an actor may be: the first ones are given by somebody, the others follow from who sits on the day. */
    public enum Role {
        OPERATOR,
        COORDINATOR,
        REGISTRAR,
        EVALUATOR,
        READER,
        CHAIR,
        VICE_CHAIR,
        MEMBER,
        SUBSTITUTE,
        OFFICIAL;

        /** Whether somebody gives it; else a mandate does, and nobody can. */
        public boolean isGiven() {
            return compareTo(READER) <= 0;
        }
    }

    /** A role in one body of the structure whose pages the actor is on. */
    public record Mandate(String body, Role role) {}

    /** The application itself, at start and in jobs. */
    public static final Actor SYSTEM = new Actor("system", Set.of(Role.OPERATOR));

    /** Anybody who reads without having signed in. */
    public static final Actor PUBLIC = new Actor("public", Set.of(Role.READER));

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether a mandate gives the role in a body. */
    public boolean is(Role role, String body) {
        return mandates.contains(new Mandate(body, role));
    }

    /** The same actor with what its mandates give. */
    public Actor with(Set<Mandate> held) {
        var all =
                Stream.concat(roles.stream(), held.stream().map(Mandate::role)).collect(Collectors.toUnmodifiableSet());
        return new Actor(id, all, parties, held);
    }
}
