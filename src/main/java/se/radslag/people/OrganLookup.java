package se.radslag.people;

/** What a form of an organ's size carries, so that any change by another is noticed. */
@FunctionalInterface
public interface OrganLookup {

    /** A mark of everything that is said of how large an organ is and who sits in it, at any time. */
    String mark(PartyKey party, String organ);
}
