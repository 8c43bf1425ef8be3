package se.radslag.audit.domain;

/** The seals of one structure, or of the installation, each holding the hash of the one before. */
final class Chain {

    /** The chain of acts that belong to no structure; no structure can be called so. */
    static final String INSTALLATION = "-";

    private Chain() {}

    /** Where a chain ends so far. */
    record Head(long number, Sha256 hash) {

        static final Head NONE = new Head(0, Sha256.NONE);
    }
}
