package se.radslag.charter.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.At;
import se.radslag.charter.terms.Header;
import se.radslag.charter.terms.Text;
import se.radslag.charter.terms.Validity;
import se.radslag.kernel.Breach;
import se.radslag.kernel.Force;
import se.radslag.kernel.Origin;

/** A header while its term is being read: unknown and second-hand values are still coming in. */
record Draft(
        Origin origin,
        At at,
        List<String> clauses,
        Force force,
        Breach breach,
        Validity validity,
        @Nullable Text reading,
        Map<String, Text> conflicts,
        @Nullable Text secondHand,
        Map<String, Text> unknown,
        Map<String, Text> sources) {

    /** A draft for values that stand outside any term, such as the papers. */
    static Draft outside(Origin origin) {
        return new Draft(
                origin,
                At.START,
                List.of(),
                Force.NOTE,
                Breach.FLAG,
                Validity.ALWAYS,
                null,
                Map.of(),
                null,
                new LinkedHashMap<>(),
                new LinkedHashMap<>());
    }

    Header close() {
        return new Header(
                origin, at, clauses, force, breach, validity, reading, conflicts, secondHand, unknown, sources);
    }
}
