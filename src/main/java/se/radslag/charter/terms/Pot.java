package se.radslag.charter.terms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One statement on a shared cost: its base, how it is split, keyed, deducted, indexed or paid. */
@OneOf({"base", "split", "key", "deduct", "index", "instalments", "levy", "rebase", "external"})
public record Pot(
        Header header,
        @Required String pot,
        @Nullable Base base,
        Map<String, Fraction> split,
        boolean about,
        @Nullable KeyKind key,
        Map<String, BigDecimal> table,
        @Nullable Parties among,
        @Nullable Text at,
        @Nullable Day effect,
        @Nullable Deduct deduct,
        @Nullable String index,
        boolean yearly,
        boolean compound,
        @Nullable Label rounding,
        List<Instalment> instalments,
        @Nullable Levy levy,
        @Nullable Text rebase,
        @Nullable Text external)
        implements Term {

    /** An amount, in thousand kronor (tkr) or kronor (kr), of a year. */
    public record Base(
            @Nullable BigDecimal tkr,
            @Nullable BigDecimal kr,
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

    /** A part that some parties keep. */
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
