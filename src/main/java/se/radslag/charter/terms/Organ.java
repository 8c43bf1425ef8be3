package se.radslag.charter.terms;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An elected body of a party, such as its council or executive, with its offices. */
public record Organ(@Required OrganKind kind, @Nullable Names names, Map<String, Names> offices) {

    /** What an organ is to its party. */
    public enum OrganKind {
        COUNCIL,
        EXECUTIVE,
        WORKING_COMMITTEE,
        COMMITTEE,
        BOARD
    }
}
