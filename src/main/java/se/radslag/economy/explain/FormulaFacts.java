package se.radslag.economy.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import se.radslag.economy.domain.Figure;
import se.radslag.economy.domain.Input;

/** What the sentence of a formula can name: the amount, and each input by its role. */
record FormulaFacts(Amounts amounts) {

    Map<String, Object> of(Figure figure) {
        var facts = new HashMap<String, Object>();
        facts.put("amount", amounts.kronor(figure.amount()));
        facts.put("terms", figure.reason().inputs().size());
        var rates = new ArrayList<BigDecimal>();
        for (var input : figure.reason().inputs()) {
            switch (input) {
                case Input.Amount amount ->
                    facts.put(
                            word(amount.role()), amounts.kronor(amount.figure().amount()));
                case Input.Given given ->
                    facts.put("year", String.valueOf(given.base().year()));
                case Input.Weight weight -> facts.put(word(weight.role()), amounts.number(weight.value()));
                case Input.Part part -> facts.put("share", amounts.share(part.share()));
                case Input.Rate rate -> rates.add(rate.index().percent());
                case Input.Days days -> facts.putAll(Map.of("days", days.days(), "of", days.of()));
                case Input.Due due -> facts.put("due", due.day());
            }
        }
        facts.put("rate", amounts.percent(rates.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
        return facts;
    }

    private static String word(Input.Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
