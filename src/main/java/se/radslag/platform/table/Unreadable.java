package se.radslag.platform.table;

/** A file that is not read as a table, and why. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    Unreadable(Why why) {
        super(why.name());
        this.why = why;
    }

    Unreadable(Why why, Exception cause) {
        super(why.name(), cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** What stands in the way. */
    public enum Why {
        /** A spreadsheet in a form that is not read: XLS, ODS, or locked by a password. */
        OTHER_FORMAT,
        /** A program is in the file. */
        MACROS,
        /** The file fetches from other files or servers. */
        LINKS,
        /** The file would unpack to far more than it says. */
        BOMB,
        DAMAGED,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS
    }
}
