package se.radslag.charter.life;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Text;
import se.radslag.charter.terms.Validity;

/**
 * One thing with all the names it has, has had or is called by: a party, one of its organs or offices, a body, a paper.
 *
 * @param owner the party of an organ or an office; null for all else
 */
public record NamedThing(Kind kind, String id, @Nullable String owner, List<Called> names) {

    /** What sort of thing it is. */
    public enum Kind {
        BODY,
        PARTY,
        ORGAN,
        OFFICE,
        TOPIC
    }

    /** In which way a name is the thing's. */
    public enum Use {
        /** Its own name for a time. */
        NAME,
        /** What people write instead, misspellings too. */
        ALIAS,
        /** The name of an organisation whose place it took. */
        PREDECESSOR
    }

    /** One name, for as long as it was used. */
    public record Called(Use use, Text text, @Nullable String abbreviation, Validity validity) {}

    public NamedThing {
        names = List.copyOf(names);
    }

    /** Whether it has been called something else before, or took another's place. */
    public boolean hasChanged() {
        return names.stream().filter(name -> name.use() != Use.ALIAS).count() > 1;
    }

    /** The names that were its own or its predecessors', without what people write instead. */
    public List<Called> own() {
        return names.stream().filter(name -> name.use() != Use.ALIAS).toList();
    }

    public List<Called> aliases() {
        return names.stream().filter(name -> name.use() == Use.ALIAS).toList();
    }
}
