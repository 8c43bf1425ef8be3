package se.radslag.access.web;

/** What a link that came by mail is worth where it was opened. */
public enum SignInLinkState {
    /** It signs in. */
    GOOD,
    /** It works, but only in the browser that asked for it. */
    ELSEWHERE,
    /** It is used, too old, or none of ours. */
    OVER
}
