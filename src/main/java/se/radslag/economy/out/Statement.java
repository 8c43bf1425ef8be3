package se.radslag.economy.out;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.explain.Told;
import se.radslag.platform.web.Fact;

/**
 * A party's year on paper, in its reader's language.
 *
 * @param rounded that amounts are rounded, and which are to be paid; null where they are exact
 */
public record Statement(
        String structure,
        String party,
        String year,
        State state,
        String sum,
        @Nullable String rounded,
        List<Fact> facts,
        List<Due> dues,
        List<Cost> costs,
        List<Quote> quotes,
        List<String> contact,
        String foot) {

    public Statement {
        facts = List.copyOf(facts);
        dues = List.copyOf(dues);
        costs = List.copyOf(costs);
        quotes = List.copyOf(quotes);
        contact = List.copyOf(contact);
    }

    /** How settled it is: in a word, and what that means. */
    public record State(String word, String meaning) {}

    /** A payment, and what to know of it. */
    public record Due(
            String what,
            String day,
            String amount,
            @Nullable String note) {}

    /** One cost: what is known of it and how the party's part came about. */
    public record Cost(String title, String amount, List<Fact> facts, Told how, List<String> notes) {
        public Cost {
            facts = List.copyOf(facts);
            notes = List.copyOf(notes);
        }
    }

    /** A clause in its own words, with the paper that it stands in and how far the parties stand behind it. */
    public record Quote(String name, String paper, @Nullable String text, String lang) {}
}
