package se.radslag.people.web.role;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.explain.Sentence;
import se.radslag.people.web.parts.Mark;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Fact;
import se.radslag.platform.web.OnDay;
import se.radslag.platform.web.Pill;

/**
 * What somebody's part is in each body on a day: to know one's role by, and to hand over to whoever is newly elected.
 *
 * @param former the day from which the person has a part, where that is another than the one shown; null otherwise
 */
public record RolePage(
        List<Crumb> crumbs,
        String structure,
        String name,
        @Nullable Mark mark,
        OnDay onDay,
        String path,
        String pdf,
        List<Part> parts,
        List<Word> words,
        @Nullable Crumb former,
        String foot) {

    public RolePage {
        crumbs = List.copyOf(crumbs);
        parts = List.copyOf(parts);
        words = List.copyOf(words);
    }

    /**
     * The part in one body.
     *
     * @param own what the person may do there, alone or together with others
     * @param others what others do there
     * @param elsewhere what is not done there
     * @param expected what the year looks like by the agreement
     * @param open what is not settled in the body
     */
    public record Part(
            String id,
            String name,
            String path,
            List<Pill> roles,
            List<Saying> tasks,
            List<Fact> facts,
            List<Crumb> by,
            List<Saying> own,
            List<Saying> others,
            List<Saying> elsewhere,
            List<Saying> expected,
            List<Saying> open,
            List<Ahead> ahead) {

        public Part {
            roles = List.copyOf(roles);
            tasks = List.copyOf(tasks);
            facts = List.copyOf(facts);
            by = List.copyOf(by);
            own = List.copyOf(own);
            others = List.copyOf(others);
            elsewhere = List.copyOf(elsewhere);
            expected = List.copyOf(expected);
            open = List.copyOf(open);
            ahead = List.copyOf(ahead);
        }
    }

    /** One sentence of the agreement with its clauses. */
    public record Saying(Sentence sentence, List<Crumb> clauses) {

        public Saying {
            clauses = List.copyOf(clauses);
        }

        static Saying plain(String text) {
            return new Saying(Sentence.plain(text), List.of());
        }
    }

    /** A day ahead and what happens on it. */
    public record Ahead(String day, String what) {}

    /** A word that stands on the page and what it means. */
    public record Word(String word, String meaning) {}
}
