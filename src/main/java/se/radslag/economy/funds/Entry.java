package se.radslag.economy.funds;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Text;
import se.radslag.kernel.Money;

/**
 * One line of an account. The amount is above zero; whether it comes in or goes out is told by its kind.
 *
 * @param party who paid in or was allotted it; null for somebody outside
 * @param position the position that it was allotted by; null for other kinds
 */
public record Entry(
        Kind kind,
        @Nullable String party,
        Money amount,
        LocalDate day,
        @Nullable Position position,
        Text source) {

    /** What happened to the money. */
    public enum Kind {
        /** A party paid in. */
        PAID_IN(1),
        /** Somebody outside gave it for a project. */
        GRANT(1),
        /** It was given out by a position. */
        ALLOTTED(-1),
        /** A project's cost. */
        SPENT(-1),
        /** What had gone out came back, or had been entered wrongly. */
        CAME_BACK(1),
        /** What had come in was paid back, or had been entered wrongly. */
        PAID_BACK(-1);

        private final int sign;

        Kind(int sign) {
            this.sign = sign;
        }
    }

    /** The amount as it changes the balance. */
    public Money signed() {
        return new Money(amount.ore() * kind.sign);
    }
}
