package se.radslag.economy.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The changes of a series that an amount follows; a year that is not in the series stops the calculation. */
final class Rates {

    private final Facts facts;
    private final Workings workings;

    Rates(Facts facts, Workings workings) {
        this.facts = facts;
        this.workings = workings;
    }

    /** The change of this year alone when compounding, else of every year since the amounts were set; none if one is missing. */
    List<IndexValue> since(Indexing indexing, CostYear before, Plan plan) {
        int first = indexing.compound() ? plan.year() : before.setIn().year() + 1;
        var rates = new ArrayList<IndexValue>();
        IntStream.rangeClosed(first, plan.year())
                .forEach(year -> facts.index(indexing.series(), year)
                        .ifPresentOrElse(rates::add, () -> missing(indexing.series(), year)));
        for (var rate : rates) {
            if (rate.kind() == IndexValue.Kind.FORECAST) {
                workings.isPreliminary();
                workings.note(Problem.of(
                        "index-forecast",
                        "series",
                        rate.series(),
                        "year",
                        String.valueOf(rate.year()),
                        "percent",
                        rate.percent()));
            }
        }
        return workings.stopped() ? List.of() : rates;
    }

    private void missing(String series, int year) {
        workings.missing(Problem.of("index-missing", "series", series, "year", String.valueOf(year)));
    }

    static Figure uprated(Figure from, List<IndexValue> rates, Indexing indexing, Rounding rounding) {
        var percent = rates.stream().map(IndexValue::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        var inputs = new ArrayList<Input>();
        inputs.add(new Input.Amount(Input.Role.WHOLE, null, from));
        rates.forEach(rate -> inputs.add(new Input.Rate(Input.Role.RATE, rate)));
        var amount = rounding.times(from.amount(), BigDecimal.ONE.add(percent.movePointLeft(2)));
        return new Figure(
                amount,
                new Reason(
                        indexing.compound() ? Formula.UPRATED : Formula.UPRATED_SIMPLY,
                        inputs,
                        rounding,
                        indexing.clauses()));
    }
}
