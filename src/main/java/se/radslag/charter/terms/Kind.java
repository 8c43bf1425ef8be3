package se.radslag.charter.terms;

import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Breach;

/** The fifteen kinds of term; some derive (what follows), others judge (does it hold). */
public enum Kind {
    PARTY("party", Breach.FLAG, true, null),
    BODY("body", Breach.FLAG, true, null),
    SEATS("seats", Breach.REFUSE, true, "people"),
    LIMIT("limit", Breach.REFUSE, false, "people"),
    POST("post", Breach.REFUSE, true, "people"),
    TERM("term", Breach.FLAG, true, "people"),
    POWER("power", Breach.REFUSE, false, "meetings"),
    REQUIRES("requires", Breach.REFUSE, false, "meetings"),
    LEAD("lead", Breach.REASON, false, "meetings"),
    TELL("tell", Breach.FLAG, false, "meetings"),
    EXPECT("expect", Breach.FLAG, false, "meetings"),
    ITEMS("items", Breach.REFUSE, false, "meetings"),
    RECORD("record", Breach.FLAG, false, "meetings"),
    POT("pot", Breach.FLAG, true, "economy"),
    BEARS("bears", Breach.FLAG, true, "economy");

    private final String key;
    private final Breach breach;
    private final boolean derives;
    private final @Nullable String capability;

    Kind(String key, Breach breach, boolean derives, @Nullable String capability) {
        this.key = key;
        this.breach = breach;
        this.derives = derives;
        this.capability = capability;
    }

    public String key() {
        return key;
    }

    /** What a broken term of this kind leads to, unless the file says otherwise and the force is must. */
    public Breach breach() {
        return breach;
    }

    /** Whether something follows from it, rather than acts being judged by it. */
    public boolean derives() {
        return derives;
    }

    /** The module whose acts it governs. */
    public @Nullable String capability() {
        return capability;
    }
}
