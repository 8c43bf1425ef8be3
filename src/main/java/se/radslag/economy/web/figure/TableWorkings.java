package se.radslag.economy.web.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.reading.TableDifference;
import se.radslag.economy.reading.TableDifference.Term;
import se.radslag.economy.web.CostPaths;
import se.radslag.economy.web.CostView;
import se.radslag.economy.web.figure.FigurePage.Step;

/** Tells what the numbers of an agreed table are what is left of, with the way to both. */
record TableWorkings(CostView view) {

    /** The number of a party, or the sum of all. */
    Optional<Step> of(LedgerYear year, String who) {
        return TableDifference.of(view.charter(), year.pot(), year.year())
                .filter(table -> who.equals(CostPaths.ALL) || table.numbers().containsKey(who))
                .map(table -> step(table, who));
    }

    private Step step(TableDifference table, String who) {
        var below = new ArrayList<Step>();
        for (var term : List.of(table.of(), table.less())) {
            var number = number(term, who);
            if (number.signum() != 0) {
                below.add(
                        Step.linked(view.amounts().number(number), view.paths().figure(term.year(), who, term.pot()))
                                .labelled(view.title(term.pot())));
            }
        }
        return new Step(words(table, who), null, List.of(), below, true).labelled(view.say("figure.table"));
    }

    private String words(TableDifference table, String who) {
        Function<BigDecimal, String> number = view.amounts()::number;
        var own = who.equals(CostPaths.ALL) ? table.sum() : table.numbers().getOrDefault(who, BigDecimal.ZERO);
        var words = view.say(
                "figure.table.difference",
                number.apply(own),
                number.apply(number(table.of(), who)),
                number.apply(number(table.less(), who)));
        var unit = table.unit();
        return unit == null
                ? words
                : view.say(
                        switch (unit) {
                            case KR -> "figure.table.in-kr";
                            case TKR -> "figure.table.in-tkr";
                            case PERCENT -> "figure.table.in-percent";
                        },
                        words);
    }

    private static BigDecimal number(Term term, String who) {
        return who.equals(CostPaths.ALL) ? term.sum() : term.of(who);
    }
}
