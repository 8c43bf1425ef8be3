package se.radslag.kernel;

/** What Rådslag does when a term is broken, apart from how strongly the text demands it. */
public enum Breach {
    /** The act can be mended now and is not carried out. */
    REFUSE,
    /** Time is lost or judgement is allowed: the act asks for a reason, which is kept and shown. */
    REASON,
    /** There is no act to refuse: it is listed for those who can mend it. */
    FLAG
}
