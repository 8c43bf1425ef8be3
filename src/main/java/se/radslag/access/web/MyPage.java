package se.radslag.access.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.explain.Sentence;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.Crumb;

/**
 * One's own page: what one is where, and what that lets one do.
 *
 * @param name one's name; null for an account that is no person's
 * @param letters in which language one's letters come; null for whoever has no account
 * @param receipt what was just done; null for nothing
 * @param roles what one has been given, besides what mandates give
 */
public record MyPage(
        @Nullable String name,
        String email,
        @Nullable Language letters,
        @Nullable String receipt,
        List<Given> roles,
        List<Structure> structures) {

    public MyPage {
        roles = List.copyOf(roles);
        structures = List.copyOf(structures);
    }

    /**
     * A role that somebody has given.
     *
     * @param by who gave it, and when
     * @param may what it lets one do
     */
    public record Given(String role, String place, String path, String by, String may) {}

    /** The bodies of one structure in which one is something, and all that one has held there. */
    public record Structure(String name, String personPath, List<In> bodies) {}

    /**
     * A body.
     *
     * @param roles what one is there: chair, member
     * @param by for whom and how, with the clauses that give it
     * @param may what the agreement lets one do there, alone or with others
     */
    public record In(String body, String path, List<String> roles, List<Line> by, List<Line> may) {}

    /** A sentence with its clauses. */
    public record Line(Sentence sentence, List<Crumb> clauses) {}
}
