package se.radslag.charter.terms;

import org.jspecify.annotations.Nullable;

/** A dated happening, named once and used by several terms. */
public record Change(String id, Day day, @Nullable Text title) {}
