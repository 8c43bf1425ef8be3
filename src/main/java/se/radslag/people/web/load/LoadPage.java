package se.radslag.people.web.load;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.people.web.parts.Choice;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Fact;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.OnDay;
import se.radslag.platform.web.Pill;

/**
 * How much time the bodies take in a year, of whom, and what that rests on.
 *
 * @param party the name of the one party that is looked at; null for all
 * @param hasDays whether any meeting has its day, so that months and clashes can be told
 * @param people those with most hours
 * @param all how many there are in all
 */
public record LoadPage(
        List<Crumb> crumbs,
        OnDay onDay,
        String path,
        Assumed assumed,
        List<Choice> parties,
        @Nullable String party,
        List<Fact> facts,
        List<BodyRow> bodies,
        @Nullable HeatPicture heat,
        boolean hasDays,
        List<PersonRow> people,
        int all,
        List<Shared> shared,
        List<Clash> clashes,
        FileLinks files) {

    public LoadPage {
        crumbs = List.copyOf(crumbs);
        parties = List.copyOf(parties);
        facts = List.copyOf(facts);
        bodies = List.copyOf(bodies);
        people = List.copyOf(people);
        shared = List.copyOf(shared);
        clashes = List.copyOf(clashes);
    }

    /**
     * What is assumed where the agreement is silent.
     *
     * @param fault what was typed that cannot be read; null for nothing
     */
    public record Assumed(
            String meetings, String hours, @Nullable String fault) {}

    /**
     * What a body takes, with what each number rests on.
     *
     * @param isPlanned whether its seats are counted, since nobody sits yet
     */
    public record BodyRow(
            String name,
            String path,
            String members,
            String meetings,
            String length,
            String each,
            String all,
            boolean isPlanned,
            Pill basis,
            List<Crumb> clauses) {

        public BodyRow {
            clauses = List.copyOf(clauses);
        }
    }

    /** What somebody's seats take. */
    public record PersonRow(
            String name, @Nullable String path, String party, String bodies, String meetings, String hours) {}

    /** Two bodies with the same people in them. */
    public record Shared(Crumb one, Crumb other, int people) {}

    /** Somebody who would have to be in two places. */
    public record Clash(String day, String name, String bodies) {}
}
