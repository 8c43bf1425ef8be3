package se.radslag.access;

/** Gives out links that make whoever opens them an operator, once. */
public interface OperatorLinks {

    /** A new link: the path of its page on this site. It works once, within a day. */
    String create();
}
