package se.radslag.access.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;

/**
 * One's own page.
 *
 * @param name one's name; null for an account that is no person's
 * @param roles what one has been given, besides what mandates give
 */
public record MyPage(@Nullable String name, String email, List<Given> roles, List<Structure> structures) {

    /** A role and where it is. */
    public record Given(String role, String place, @Nullable String path) {}

    /** The bodies of one structure in which one sits, and all that one has held there. */
    public record Structure(String name, String personPath, List<Seat> seats) {}

    /**
     * A place in a body.
     *
     * @param by the clauses that give it
     */
    public record Seat(String body, String bodyPath, String party, List<Crumb> by) {}
}
