package se.radslag.economy.ledger;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SequencedMap;
import java.util.TreeMap;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Figure;
import se.radslag.economy.settle.ClosedYear;
import se.radslag.economy.settle.Instalments;

/**
 * A year as it was when it was closed.
 *
 * @param charterVersion the reading of the agreement that it was worked out by
 * @param year what each bears by the agreement
 * @param parts what each was to pay, additions and accepted proposals included
 */
public record Settled(
        int charterVersion,
        LocalDate closed,
        CostYear year,
        SequencedMap<String, Figure> parts,
        Instalments instalments) {

    public Settled {
        parts = Collections.unmodifiableSequencedMap(new TreeMap<>(parts));
    }

    public ClosedYear closedYear() {
        return new ClosedYear(year, closed);
    }
}
