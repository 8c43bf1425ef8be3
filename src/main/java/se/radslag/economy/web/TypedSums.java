package se.radslag.economy.web;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Text;
import se.radslag.economy.intake.Digits;
import se.radslag.kernel.Money;
import se.radslag.platform.web.form.Typed;

/** Reads numbers, amounts and years as people type them. */
public final class TypedSums {

    private TypedSums() {}

    public static @Nullable BigDecimal number(Typed typed, String field) {
        return typed.read(field, Digits::read, "economy-form.fault.number");
    }

    /** A number that must be given; none, with a fault, where it is not. */
    public static BigDecimal neededNumber(Typed typed, String field) {
        return typed.needed(field, number(typed, field), BigDecimal.ZERO);
    }

    /** An amount in kronor that must be given, at most with öre. */
    public static Money neededMoney(Typed typed, String field) {
        return typed.needed(field, typed.read(field, TypedSums::money, "economy-form.fault.amount"), Money.ZERO);
    }

    private static Optional<Money> money(String text) {
        return Digits.read(text.replaceFirst("\\s*kr$", ""))
                .filter(number -> number.stripTrailingZeros().scale() <= 2)
                .map(Money::kronor);
    }

    /** A year that must be given, with four digits. */
    public static int neededYear(Typed typed, String field) {
        var year = typed.read(
                field,
                text -> text.matches("(19|20|21)\\d\\d") ? Optional.of(Integer.valueOf(text)) : Optional.empty(),
                "economy-form.fault.year");
        return Objects.requireNonNull(typed.needed(field, year, 1900));
    }

    /** Where it comes from, in the words of the structure. */
    public static Text source(Charter charter, Typed typed) {
        return Text.of(charter.language(), typed.needed("source"));
    }
}
