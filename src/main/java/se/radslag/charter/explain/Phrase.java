package se.radslag.charter.explain;

import org.jspecify.annotations.Nullable;

/**
 * Who or what a sentence speaks of.
 *
 * @param plural whether it is many: English verbs need to know
 * @param adverb how they act, said after the verb: tillsammans, gemensamt
 */
record Phrase(String text, boolean plural, @Nullable String adverb) {

    Phrase(String text, boolean plural) {
        this(text, plural, null);
    }

    static Phrase one(String text) {
        return new Phrase(text, false);
    }

    static Phrase many(String text) {
        return new Phrase(text, true);
    }

    /** The text with the adverb after it, where no verb stands between. */
    String whole() {
        return adverb == null ? text : text + " " + adverb;
    }
}
