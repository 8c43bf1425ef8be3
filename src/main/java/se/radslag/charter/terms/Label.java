package se.radslag.charter.terms;

import org.jspecify.annotations.Nullable;

/** What a term is about: a word of the vocabulary, a topic of the charter, or the charter's own words. */
public record Label(@Nullable String word, @Nullable Text own) {}
