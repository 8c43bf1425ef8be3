package se.radslag.economy.settle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Figure;
import se.radslag.economy.domain.Formula;
import se.radslag.economy.domain.Input;
import se.radslag.economy.domain.Outcome;
import se.radslag.economy.domain.Plan;
import se.radslag.economy.domain.Problem;
import se.radslag.economy.domain.Reason;
import se.radslag.economy.domain.Rounding;
import se.radslag.economy.domain.Share;
import se.radslag.economy.domain.Stage;
import se.radslag.kernel.Money;

/**
 * Plans the payments of a year. Each instalment is what should have been paid by its day, of the best amount known on
 * that day, less what was charged before: what was preliminary in the first is settled in the second by itself.
 *
 * @param untold instalments that could not be worked out when they fell due; the next one takes them in
 */
public record Instalments(List<Instalment> all, List<Problem> untold) {

    public Instalments {
        all = List.copyOf(all);
        untold = List.copyOf(untold);
    }

    /**
     * The instalments of a year.
     *
     * @param knownOn the year as it can be worked out from what is known on a day
     * @param today later instalments are worked out from what is known today
     */
    public static Instalments of(Plan plan, Function<LocalDate, Outcome> knownOn, LocalDate today, Rounding rounding) {
        var charged = new HashMap<String, Money>();
        var all = new ArrayList<Instalment>();
        var untold = new ArrayList<Problem>();
        var until = Share.NONE;
        for (int i = 0; i < plan.stages().size(); i++) {
            var stage = plan.stages().get(i);
            until = until.plus(stage.share());
            switch (knownOn.apply(stage.due().isBefore(today) ? stage.due() : today)) {
                case CostYear year -> all.addAll(stage(year, i + 1, stage, until, charged, rounding));
                case Outcome.Untold missing -> {
                    untold.add(Problem.of("instalment-untold", "number", i + 1, "due", stage.due()));
                    untold.addAll(missing.problems());
                }
            }
        }
        return new Instalments(all, untold);
    }

    private static List<Instalment> stage(
            CostYear year, int number, Stage stage, Share until, Map<String, Money> charged, Rounding rounding) {
        var instalments = new ArrayList<Instalment>();
        year.parts().forEach((party, part) -> {
            var before = charged.getOrDefault(party, Money.ZERO);
            var amount = by(until, part.amount(), rounding).minus(before);
            charged.put(party, before.plus(amount));
            var reason = new Reason(Formula.INSTALMENT, inputs(part, until, before, stage), rounding, stage.clauses());
            instalments.add(new Instalment(party, number, stage.due(), new Figure(amount, reason), year.preliminary()));
        });
        return instalments;
    }

    /** What should have been paid of an amount; all of it in the end, whatever it is rounded to before. */
    private static Money by(Share until, Money amount, Rounding rounding) {
        return until.equals(Share.ALL) ? amount : rounding.times(amount, until);
    }

    private static List<Input> inputs(Figure part, Share until, Money before, Stage stage) {
        var charged = new Figure(before, Reason.of(Formula.CHARGED, List.of()));
        return List.of(
                new Input.Amount(Input.Role.WHOLE, null, part),
                new Input.Part(Input.Role.SHARE, until),
                new Input.Amount(Input.Role.LESS, null, charged),
                new Input.Due(Input.Role.DUE, stage.due()));
    }

    /** The instalments of a party, the first first. */
    public List<Instalment> of(String party) {
        return all.stream().filter(one -> one.party().equals(party)).toList();
    }
}
