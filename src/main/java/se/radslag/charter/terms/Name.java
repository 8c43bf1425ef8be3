package se.radslag.charter.terms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One name of a party, body or topic, for as long as it was used. */
public record Name(Text text, @Nullable String abbreviation, Validity validity) {

    /** Whether the name was, or may have been, in use on a date. */
    public boolean possibleOn(LocalDate date) {
        return validity.on(date) != se.radslag.kernel.Answer.NO;
    }
}
