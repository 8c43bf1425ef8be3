package se.radslag.kernel;

import java.util.Set;

/**
 * Who does something: an account or the system, with the roles it has right now. The id names no person.
 *
 * @param parties keys of the parties that it keeps the register of; only for registrars
 */
public record Actor(String id, Set<Role> roles, Set<String> parties) {

    public Actor {
        roles = Set.copyOf(roles);
        parties = Set.copyOf(parties);
    }

    public Actor(String id, Set<Role> roles) {
        this(id, roles, Set.of());
    }

    /** What an actor may be; mandates give most of them, see module access. */
    public enum Role {
        OPERATOR,
        COORDINATOR,
        REGISTRAR,
        EVALUATOR,
        READER
    }

    /** The application itself, at start and in jobs. */
    public static final Actor SYSTEM = new Actor("system", Set.of(Role.OPERATOR));

    /** Anybody who reads without having signed in. */
    public static final Actor PUBLIC = new Actor("public", Set.of(Role.READER));

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
