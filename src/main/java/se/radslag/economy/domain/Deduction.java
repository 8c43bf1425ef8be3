package se.radslag.economy.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Text;

/**
 * A part of an amount that some parties keep.
 *
 * @param of what it is a share of, in the agreement's words; null where it does not say
 * @param parties ids of those who keep it
 */
public record Deduction(Share rate, @Nullable Text of, List<String> parties, List<String> clauses) {

    public Deduction {
        parties = List.copyOf(parties);
        clauses = List.copyOf(clauses);
    }

    /** What is kept of an amount. */
    public Figure from(Figure amount, Rounding rounding) {
        var inputs =
                List.<Input>of(new Input.Amount(Input.Role.WHOLE, null, amount), new Input.Part(Input.Role.RATE, rate));
        return new Figure(rounding.times(amount.amount(), rate), new Reason(Formula.RATE, inputs, rounding, clauses));
    }

    /** What an amount must have been for this to be kept of it. */
    public static Figure impliedFrom(Figure kept, Share rate, Rounding rounding) {
        var inputs =
                List.<Input>of(new Input.Amount(Input.Role.WHOLE, null, kept), new Input.Part(Input.Role.RATE, rate));
        var inverse = rate.inverse();
        return new Figure(
                rounding.times(kept.amount(), inverse), new Reason(Formula.IMPLIED, inputs, rounding, List.of()));
    }
}
