package se.radslag.charter.explain;

/** Who or what a sentence speaks of, and whether that is many: English verbs need to know. */
record Phrase(String text, boolean plural) {

    static Phrase one(String text) {
        return new Phrase(text, false);
    }

    static Phrase many(String text) {
        return new Phrase(text, true);
    }
}
