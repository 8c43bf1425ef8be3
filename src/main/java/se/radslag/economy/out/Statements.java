package se.radslag.economy.out;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import se.radslag.charter.Charter;
import se.radslag.economy.domain.Input;
import se.radslag.economy.explain.Amounts;
import se.radslag.economy.explain.Explainer;
import se.radslag.economy.explain.Told;
import se.radslag.platform.text.Forms;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Fact;

/** Writes statements in a reader's language, with the parties' names on the last day of the year. */
public final class Statements {

    /** How many steps of an explanation fit on paper; the page on the web goes on from there. */
    private static final int STEPS = 2;

    private final Charter charter;
    private final Language language;
    private final UnaryOperator<String> clauseNames;
    private final Texts texts;
    private final StatementAmounts written;
    private final Amounts amounts;

    /**
     * For a structure.
     *
     * @param clauseNames what people call a clause, by its id
     * @param written how amounts are written
     */
    public Statements(Charter charter, Language language, UnaryOperator<String> clauseNames, StatementAmounts written) {
        this.charter = charter;
        this.language = language;
        this.clauseNames = clauseNames;
        this.texts = Texts.in(language);
        this.written = written;
        this.amounts = written.amounts();
    }

    /**
     * A party's statement.
     *
     * @param contact lines that say whom to ask; none where that is not known
     * @param address where the same figures can be read and opened further
     */
    public Statement of(PartyYear year, List<String> contact, String address, LocalDate today) {
        var explainer = new Explainer(charter, LocalDate.of(year.year(), 12, 31), language, clauseNames);
        var costs = new ArrayList<Statement.Cost>();
        var clauses = new LinkedHashSet<String>();
        for (var part : year.parts()) {
            var how = explainer.tell(part.figure(), STEPS);
            StatementQuotes.collect(how, clauses);
            part.instalments()
                    .forEach(one -> clauses.addAll(one.figure().reason().clauses()));
            costs.add(cost(year.party(), part, how, explainer));
        }
        return new Statement(
                charter.title().in(language.tag()),
                charter.name(year.party(), LocalDate.of(year.year(), 12, 31), language.tag()),
                String.valueOf(year.year()),
                state(year.status()),
                amounts.kronor(written.sum(year)),
                written.areRounded() ? say("rounded") : null,
                facts(year),
                dues(year),
                costs,
                new StatementQuotes(charter, texts, clauseNames).of(clauses),
                contact,
                say("foot", address, Forms.in(language).day(today)));
    }

    private Statement.State state(PartyYear.Status status) {
        var word = status.name().toLowerCase(Locale.ROOT);
        return new Statement.State(say("status." + word), say("status." + word + ".text"));
    }

    /** What stands first: the sum, and the share where there is but one cost. */
    private List<Fact> facts(PartyYear year) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(say("fact.sum"), amounts.kronor(written.sum(year))));
        if (year.parts().size() == 1) {
            var part = year.parts().getFirst();
            facts.add(new Fact(say("fact.share"), share(part)));
        }
        return facts;
    }

    private List<Statement.Due> dues(PartyYear year) {
        var dues = new ArrayList<Statement.Due>();
        for (var payment : year.payments()) {
            var one = payment.instalment();
            var note = one.isOnWeekend()
                    ? say("due.weekend", Forms.in(language).weekday(one.payBy()))
                    : one.preliminary() ? say("due.preliminary") : null;
            dues.add(new Statement.Due(
                    say("due.what", one.number(), title(payment.part().cost().pot())),
                    Forms.in(language).day(one.due()),
                    amounts.kronor(written.instalment(payment)),
                    note));
        }
        return dues;
    }

    private Statement.Cost cost(String party, PartyYear.Part part, Told how, Explainer explainer) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(say("fact.total"), amounts.kronor(part.cost().total().amount())));
        facts.add(new Fact(say("fact.share"), share(part)));
        var weight = part.weight();
        if (weight != null) {
            facts.add(new Fact(say("fact.key"), key(weight)));
        }
        part.roots(Input.Rate.class)
                .map(Input.Rate::index)
                .forEach(index -> facts.add(new Fact(
                        say("fact.index", index.series(), String.valueOf(index.year())),
                        amounts.percent(index.percent()))));
        var notes = part.cost().notes().stream().map(explainer::say).toList();
        var title = title(part.cost().pot());
        return new Statement.Cost(
                title.substring(0, 1).toUpperCase(language.locale()) + title.substring(1),
                amounts.kronor(written.due(party, part)),
                facts,
                how,
                notes);
    }

    private String share(PartyYear.Part part) {
        return amounts.percent(part.share().percent(2));
    }

    private String key(Input.Weight weight) {
        var kind = "key." + weight.kind().id();
        return weight.day() == null ? say(kind) : texts.say(word(kind), Map.of("day", weight.day()));
    }

    private String title(String pot) {
        return new CostTitles(charter, language).of(pot);
    }

    private String say(String key, Object... arguments) {
        return texts.say(word(key), arguments);
    }

    private static String word(String key) {
        return "economy-statement." + key;
    }
}
