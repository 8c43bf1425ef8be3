package se.radslag.charter.terms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One statement on a shared cost: its base, how it is split, keyed, deducted, indexed or paid.
 *
 * @param title what people call the cost; said once is enough
 * @param difference what the numbers of the table are what is left of, where it was worked out so
 * @param advance whether it is paid before the costs arise, and settled afterwards
 * @param surcharge what is laid on top, such as a share for common costs on grants
 */
@OneOf({"base", "split", "key", "deduct", "index", "instalments", "levy", "rebase", "external", "surcharge"})
public record Pot(
        Header header,
        @Required String pot,
        @Nullable Text title,
        @Nullable Base base,
        Map<String, Fraction> split,
        boolean about,
        @Nullable KeyKind key,
        Map<String, BigDecimal> table,
        @Nullable TableUnit unit,
        @Nullable Difference difference,
        @Nullable Parties among,
        @Nullable ReferenceDay at,
        @Nullable Day effect,
        @Nullable Deduct deduct,
        @Nullable String index,
        boolean yearly,
        boolean compound,
        @Nullable Label rounding,
        List<Instalment> instalments,
        boolean advance,
        @Nullable Levy levy,
        @Nullable Text rebase,
        @Nullable Text external,
        @Nullable Deduct surcharge)
        implements Term {

    /** An amount of a year, in thousand kronor (tkr), kronor (kr), or any currency by its three letters. */
    public record Base(
            @Nullable BigDecimal tkr,
            @Nullable BigDecimal kr,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable Integer year,
            @Nullable Status status,
            @Nullable Text source) {}

    /** How settled an amount is. */
    public enum Status {
        PRELIMINARY,
        FINAL,
        COMPUTED
    }

    /** By what the costs are shared. */
    public enum KeyKind {
        POPULATION,
        EQUAL,
        ORDERS,
        TABLE
    }

    /** What the numbers of a table stand for; they weigh the same in any unit. */
    public enum TableUnit {
        KR,
        TKR,
        PERCENT
    }

    /** One cost, party by party, less another. */
    public record Difference(@Required String of, @Required String less) {}

    /** A part that some parties keep, or that is laid on top. */
    public record Deduct(
            @Required Fraction rate,
            @Nullable Text of,
            @Nullable @Key("for") Parties forParties) {}

    /** One payment of the year. */
    public record Instalment(
            @Required Fraction share, @Required YearDay by) {}

    /** A fee per thousand of a base. */
    public record Levy(
            @Required BigDecimal perMille,
            boolean max,
            @Nullable Text of) {}

    @Override
    public Kind kindOfTerm() {
        return Kind.POT;
    }
}
