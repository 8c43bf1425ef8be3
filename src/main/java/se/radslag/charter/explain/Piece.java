package se.radslag.charter.explain;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a sentence.
 *
 * @param lang the language of the charter's own words where it is not the reader's, for the page's lang attribute
 */
public record Piece(String text, @Nullable String lang) {}
