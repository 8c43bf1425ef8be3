package se.radslag.kernel;

import java.util.Set;

/**
 * Who does something: an account or the system, with the roles it has right now. The id names no person.
 *
 * @param roles those that somebody gave
 * @param parties keys of the parties that it keeps the register of; only for registrars
 * @param mandates what today's seats and posts in a structure's bodies make of it
 */
public record Actor(String id, Set<Role> roles, Set<String> parties, Mandates mandates) {

    public Actor {
        roles = Set.copyOf(roles);
        parties = Set.copyOf(parties);
    }

    public Actor(String id, Set<Role> roles, Set<String> parties) {
        this(id, roles, parties, Mandates.NONE);
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

    /** What mandates make of somebody: found out when a rule first asks, since most pages never do. */
    public interface Mandates {

        Mandates NONE = of();

        /** Whether a mandate gives the role in any body of the structure. */
        boolean give(Role role);

        /** Whether a mandate gives the role in a body. */
        boolean give(Role role, String body);

        /** Those that are known beforehand. */
        static Mandates of(Mandate... mandates) {
            return new Known(Set.of(mandates));
        }
    }

    private record Known(Set<Mandate> all) implements Mandates {

        @Override
        public boolean give(Role role) {
            return all.stream().anyMatch(mandate -> mandate.role() == role);
        }

        @Override
        public boolean give(Role role, String body) {
            return all.contains(new Mandate(body, role));
        }
    }

    /** The application itself, at start and in jobs. */
    public static final Actor SYSTEM = new Actor("system", Set.of(Role.OPERATOR));

    /** Anybody who reads without having signed in. */
    public static final Actor PUBLIC = new Actor("public", Set.of(Role.READER));

    /** Whether somebody gave it the role, or a mandate does in any body of the structure. */
    public boolean is(Role role) {
        return role.isGiven() ? roles.contains(role) : mandates.give(role);
    }

    /** Whether a mandate gives the role in a body. */
    public boolean is(Role role, String body) {
        return mandates.give(role, body);
    }

    /** The same actor with what its mandates give. */
    public Actor with(Mandates held) {
        return new Actor(id, roles, parties, held);
    }
}
