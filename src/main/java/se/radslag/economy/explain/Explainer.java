package se.radslag.economy.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Text;
import se.radslag.economy.domain.Figure;
import se.radslag.economy.domain.Formula;
import se.radslag.economy.domain.Input;
import se.radslag.economy.domain.Problem;
import se.radslag.economy.domain.Reason;
import se.radslag.economy.domain.Rounding;
import se.radslag.economy.domain.Share;
import se.radslag.kernel.Money;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** Tells figures and problems in a reader's language, with the parties' names on a day. */
public final class Explainer {

    private final Charter charter;
    private final LocalDate on;
    private final Language language;
    private final Texts texts;
    private final Amounts amounts;
    private final SourceWords sources;

    public Explainer(Charter charter, LocalDate on, Language language) {
        this(charter, on, language, id -> id);
    }

    /** @param clauseNames what people call a clause, by its id */
    public Explainer(Charter charter, LocalDate on, Language language, UnaryOperator<String> clauseNames) {
        this.charter = charter;
        this.on = on;
        this.language = language;
        this.texts = Texts.in(language);
        this.amounts = new Amounts(language);
        this.sources = new SourceWords(charter, language, clauseNames);
    }

    /** How a figure came about, as many steps down as asked for. */
    public Told tell(Figure figure, int steps) {
        var reason = figure.reason();
        var text = texts.say("economy.formula." + formula(reason), new FormulaFacts(amounts).of(figure));
        var below = new ArrayList<Told>();
        if (steps > 0) {
            reason.inputs().forEach(input -> below.add(labelled(reason, input, tell(input, steps - 1))));
            var rounding = reason.rounding();
            if (rounding != null) {
                below.add(Told.leaf(rounding(reason, rounding)));
            }
        }
        boolean goesOn = steps == 0 && !reason.inputs().isEmpty();
        return new Told(null, text, null, null, reason.clauses(), below, goesOn);
    }

    /** Of two workings of one year it is said which is which. */
    private Told labelled(Reason reason, Input input, Told told) {
        if (reason.formula() != Formula.CORRECTION) {
            return told;
        }
        boolean closed = input.role() == Input.Role.LESS;
        return told.labelled(texts.say(closed ? "economy.correction.closed" : "economy.correction.today"));
    }

    /** The first instalment has nothing before it to take off. */
    private static String formula(Reason reason) {
        boolean first = reason.formula() == Formula.INSTALMENT
                && reason.inputs().stream()
                        .anyMatch(input -> input instanceof Input.Amount amount
                                && amount.role() == Input.Role.LESS
                                && amount.figure().amount().equals(Money.ZERO));
        return reason.formula().id() + (first ? "-first" : "");
    }

    /** A problem in one sentence. */
    public String say(Problem problem) {
        var facts = new HashMap<String, Object>();
        problem.facts().forEach((name, value) -> facts.put(name, shown(name, value)));
        return texts.say(problem.message(), facts);
    }

    /** One input in one sentence, with its day and source. */
    public String say(Input input) {
        return new InputWords(this).say(input);
    }

    private Told tell(Input input, int steps) {
        if (input instanceof Input.Weight weight) {
            return Told.weight(new InputWords(this).say(weight), weight);
        }
        if (!(input instanceof Input.Amount amount)) {
            return Told.leaf(new InputWords(this).say(input));
        }
        var party = amount.party();
        return party == null ? tell(amount.figure(), steps) : named(party, amount.figure());
    }

    /** What a party or a side adds to a sum, in a line; the rest is told where its own figure is. */
    private Told named(String party, Figure figure) {
        var line = texts.say(
                "economy.input.of-party", Map.of("party", name(party), "amount", amounts.kronor(figure.amount())));
        return new Told(null, line, party, null, List.of(), List.of(), false);
    }

    private String rounding(Reason reason, Rounding rounding) {
        var rule = reason.formula().isOneOfParts() ? "largest-remainder" : "nearest";
        return texts.say(
                "economy.rounding." + rule,
                texts.say("economy.unit." + rounding.unit().id()));
    }

    private Object shown(String name, Object value) {
        return switch (value) {
            case Money amount -> amounts.kronor(amount);
            case BigDecimal number -> amounts.number(number);
            case Share share -> amounts.share(share);
            case Text text -> sources.say(text);
            case String id when List.of("party", "side").contains(name) -> name(id);
            case String column when name.equals("column") -> column(column);
            default -> value;
        };
    }

    /** What a column of a table is called. */
    private String column(String column) {
        var key = "economy.column." + column;
        return texts.has(key) ? texts.say(key) : column;
    }

    /** The name of a party or a side. */
    String name(String id) {
        return charter.name(id, on, language.tag());
    }

    Amounts amounts() {
        return amounts;
    }

    Texts texts() {
        return texts;
    }

    SourceWords sources() {
        return sources;
    }
}
