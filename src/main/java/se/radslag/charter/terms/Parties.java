package se.radslag.charter.terms;

import java.util.Collection;
import java.util.List;

/**
 * A choice of parties as the file names it: ids of parties or groups of them, all, those concerned, or a federation's own members.
 *
 * @param each whether a group is meant party by party, rather than as one
 */
public record Parties(List<String> ids, Scope scope, boolean each, boolean jointly) {

    /** Which parties are meant. */
    public enum Scope {
        NAMED,
        ALL,
        CONCERNED,
        /** The members of the party itself, such as the municipalities of a federation. */
        OWN_MEMBERS
    }

    public Parties {
        ids = List.copyOf(ids);
    }

    /** What stands for all parties together where a party's id would. */
    public static final String ALL_TOGETHER = "all-parties";

    /** What stands for several parties or groups together, between their ids. */
    public static final String AND = "+";

    public static Parties named(String id) {
        return new Parties(List.of(id), Scope.NAMED, false, false);
    }

    /** What stands for these parties as one where a party's id would: their group's id, or the ids of several. */
    public String together() {
        return scope == Scope.ALL ? ALL_TOGETHER : String.join(AND, ids);
    }

    /** Whether what is said holds for every party by itself: named one by one, or as each of a group. */
    public boolean isEach(Collection<String> groups) {
        return each || !jointly && (scope == Scope.ALL || ids.stream().noneMatch(groups::contains));
    }
}
