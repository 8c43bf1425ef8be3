package se.radslag.economy.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a side bears, and how far that is from what was agreed.
 *
 * @param exact its share of the total, to the last decimal
 * @param agreed null where no share is agreed
 */
public record SideAmount(
        String id, Figure figure, Share exact, @Nullable Share agreed, boolean about) {

    /** The exact share less the agreed one; nothing where none is agreed. */
    public Share deviation() {
        return agreed == null ? Share.NONE : exact.minus(agreed);
    }
}
