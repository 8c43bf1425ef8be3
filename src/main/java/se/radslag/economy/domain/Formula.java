package se.radslag.economy.domain;

import java.util.Locale;

/** The few ways in which a figure can come about; each is said in one sentence. */
public enum Formula {
    /** Entered or agreed, with its source. */
    GIVEN,
    /** whole × weight ÷ sum of weights. */
    PART,
    /** The only party of a side bears all of it. */
    ALONE,
    /** whole × an agreed share. */
    SHARE,
    /** whole × days ÷ days of the year. */
    PERIOD,
    /** whole × days ÷ days of the year, by itself. */
    ACCRUED,
    /** last year's amount × change of an index. */
    UPRATED,
    /** the amount of the year it was set × the changes since, added up. */
    UPRATED_SIMPLY,
    SUM,
    /** whole − less. */
    DIFFERENCE,
    /** a rate of an amount. */
    RATE,
    /** what an amount must have been a rate of. */
    IMPLIED,
    /** what should have been paid by a day − what was charged before. */
    INSTALMENT,
    /** charged earlier in the year. */
    CHARGED,
    /** on top of a part, or off it, with a reason. */
    ADDED,
    /** what a closed year would be today − what it was closed at. */
    CORRECTION;

    /** Whether the figure is a part of a whole that others have the rest of, so that all parts are rounded together. */
    public boolean isOneOfParts() {
        return this == PART || this == SHARE || this == PERIOD;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
