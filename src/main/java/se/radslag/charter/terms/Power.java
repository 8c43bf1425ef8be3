package se.radslag.charter.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may do an act, how it is decided, and what it leads to at home. */
public record Power(
        Header header,
        @Required List<Act> act,
        List<Label> what,
        @Nullable String paper,
        @Nullable Who by,
        @Nullable Who through,
        @Nullable Mode mode,
        @Nullable Fraction share,
        @Nullable Of of,
        @Nullable Who to,
        @Nullable Home home,
        @Nullable Condition condition,
        @Nullable Approval approval,
        @Nullable Day askBy,
        @Nullable Text effect,
        @Nullable String ends,
        @Nullable Text otherwise,
        @Nullable Per per)
        implements Term {

    /** How a body comes to its answer. */
    public enum Mode {
        CONSENSUS,
        MAJORITY,
        QUALIFIED,
        UNANIMITY
    }

    /** What a share is counted of. */
    public enum Of {
        PRESENT,
        ALL
    }

    /** Which parties decide at home, and whether alike. */
    public record Home(@Required List<Decide> decide, boolean alike) {}

    /** How many parties decide at home. */
    public enum Decide {
        ALL,
        ONE,
        OPTED_IN
    }

    /** What has to happen first, and by when. */
    public record Condition(
            @Required Text that,
            @Nullable Day by,
            @Nullable State state,
            @Nullable @Key("on") Day day) {}

    /** What became of a condition. */
    public enum State {
        OPEN,
        MET,
        LAPSED
    }

    /** An approval from outside; silence may be one after some time. */
    public record Approval(@Required Who by, @Nullable Length silentAfter) {}

    /** How often an act is done. */
    public enum Per {
        YEAR,
        TERM,
        MEETING
    }

    public boolean allows(Act wanted) {
        return act.contains(wanted);
    }

    @Override
    public Kind kindOfTerm() {
        return Kind.POWER;
    }
}
