package se.radslag.platform.database;

import java.util.List;

/** Why Rådslag does not start: the name of one sentence in the message files, and what it speaks of. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String reason;
    private final transient List<Object> facts;

    public CannotStart(String reason, Object... facts) {
        super(reason + " " + List.of(facts));
        this.reason = reason;
        this.facts = List.of(facts);
    }

    /** The sentence in Swedish or English, as the terminal speaks. */
    public String sentence() {
        return StartWords.ofTerminal().say(reason, facts.toArray());
    }

    /** The reason's name, for tests. */
    public String reason() {
        return reason;
    }
}
