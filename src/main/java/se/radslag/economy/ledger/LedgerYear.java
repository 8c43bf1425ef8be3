package se.radslag.economy.ledger;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Figure;
import se.radslag.economy.domain.Outcome;
import se.radslag.economy.domain.Plan;
import se.radslag.economy.domain.Problem;
import se.radslag.economy.domain.Rounding;
import se.radslag.economy.settle.Instalment;
import se.radslag.economy.settle.Instalments;
import se.radslag.kernel.Money;

/**
 * One year of a cost as it stands: what is agreed, what came of it, what each is to pay and has paid.
 *
 * @param parts what each is to pay, additions and accepted proposals included; empty when the year cannot be told
 * @param heldOver why additions wait for another year
 * @param closing null while the year is open
 */
public record LedgerYear(
        Plan plan,
        Rounding rounding,
        Outcome outcome,
        SequencedMap<String, Figure> parts,
        List<Problem> heldOver,
        Instalments instalments,
        Payments payments,
        @Nullable Row<Settled> closing) {

    public LedgerYear {
        parts = java.util.Collections.unmodifiableSequencedMap(new TreeMap<>(parts));
        heldOver = List.copyOf(heldOver);
    }

    public String pot() {
        return outcome.pot();
    }

    public int year() {
        return outcome.year();
    }

    public boolean isClosed() {
        return closing != null;
    }

    /** The year's figures, if they can be told. */
    public Optional<CostYear> told() {
        return outcome instanceof CostYear year ? Optional.of(year) : Optional.empty();
    }

    /** What a party is to pay in the whole year; nothing where it cannot be told or is no party. */
    public Money due(String party) {
        var part = parts.get(party);
        return part == null ? Money.ZERO : part.amount();
    }

    public List<Instalment> instalments(String party) {
        return instalments.of(party);
    }

    /** What a party has paid of the year, less what was taken back. */
    public Money paid(String party) {
        return payments.of(party);
    }

    /** What a party has paid on one instalment, less what was taken back. */
    public Money paid(String party, int instalment) {
        return payments.of(party, instalment);
    }
}
