package se.radslag.economy.settle;

import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.Input;

/**
 * Something that went into a figure and is not what it was.
 *
 * @param before null where it was not there
 * @param after null where it is no longer there
 */
public record Cause(@Nullable Input before, @Nullable Input after) {}
