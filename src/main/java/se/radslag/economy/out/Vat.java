package se.radslag.economy.out;

import java.math.BigDecimal;
import java.util.Locale;

/** How value added tax is handled on an invoice, by the letters that EN 16931 has for it. */
public enum Vat {
    /** Outside the tax. */
    OUTSIDE("O", BigDecimal.ZERO),
    /** Exempt from it. */
    EXEMPT("E", BigDecimal.ZERO),
    /** The standard rate on top. */
    STANDARD("S", new BigDecimal("25"));

    private final String letter;
    private final BigDecimal percent;

    Vat(String letter, BigDecimal percent) {
        this.letter = letter;
        this.percent = percent;
    }

    /** The name of the choice in words. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String letter() {
        return letter;
    }

    BigDecimal percent() {
        return percent;
    }

    /** Whether an invoice must say why there is no tax. */
    boolean needsReason() {
        return this != STANDARD;
    }

    /** Whether the one who invoices must be registered for it. */
    boolean needsNumber() {
        return this != OUTSIDE;
    }
}
