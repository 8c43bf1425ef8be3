package se.radslag.charter.terms;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is expected to happen, how often or when: meetings, yearly topics, an evaluation. */
public record Expectation(
        Header header,
        @Required Label what,
        List<Label> each,
        @Nullable String body,
        @Nullable Who by,
        @Nullable Integer min,
        @Nullable Integer max,
        @Nullable Per per,
        List<LocalDate> within,
        @Nullable @Key("on") Event event,
        @Nullable @Key("in") List<Integer> months,
        @Nullable Length length,
        @Nullable Label form)
        implements Term {

    /** The period that is counted in. */
    public enum Per {
        YEAR,
        MONTH,
        SEASON,
        TERM
    }

    @Override
    public Kind kindOfTerm() {
        return Kind.EXPECT;
    }
}
