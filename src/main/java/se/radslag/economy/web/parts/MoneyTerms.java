package se.radslag.economy.web.parts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter.Place;
import se.radslag.charter.Charter.Placed;
import se.radslag.charter.explain.Explainer;
import se.radslag.charter.terms.Pot;
import se.radslag.charter.terms.Term;
import se.radslag.economy.web.CostPaths;
import se.radslag.economy.web.CostView;
import se.radslag.economy.web.MoneyFacts;
import se.radslag.kernel.Answer;
import se.radslag.platform.web.Crumb;

/** What the agreement says of money, in the words that the clauses' own pages use. */
public final class MoneyTerms {

    private final CostView view;
    private final LocalDate day;
    private final Explainer explainer;

    public MoneyTerms(CostView view, LocalDate day) {
        this.view = view;
        this.day = day;
        this.explainer = Explainer.of(view.charter(), day, view.language());
    }

    /** Everything said of one cost. */
    public List<Rule> of(String pot) {
        return view.charter().pots().stream()
                .filter(term -> term.pot().equals(pot))
                .map(this::amounts)
                .toList();
    }

    /** What is said of one cost and holds in a year. */
    public List<Rule> of(String pot, int year) {
        var rules = new ArrayList<Rule>();
        for (var term : view.charter().pots()) {
            if (term.pot().equals(pot) && isOf(term, year)) {
                rules.add(amounts(term));
            }
        }
        return rules;
    }

    private static boolean isOf(Pot term, int year) {
        var base = term.base();
        return base != null && base.year() != null
                ? base.year() == year
                : term.on(LocalDate.of(year, 12, 31)) != Answer.NO || term.on(LocalDate.of(year, 1, 1)) != Answer.NO;
    }

    /** Who bears what by itself on the day. */
    public List<Rule> borne() {
        return view.charter().bearings().stream()
                .filter(bearing -> bearing.on(day) != Answer.NO)
                .map(bearing -> rule(bearing, null))
                .toList();
    }

    /** A statement that may name amounts, which lead to how they came about. */
    private Rule amounts(Pot term) {
        boolean names = term.base() != null || !term.table().isEmpty();
        return rule(
                term,
                yearsOf(term.pot())
                        .filter(year -> names && hasAmount(term.pot(), year))
                        .findFirst()
                        .map(year -> new Crumb(
                                view.say("rule.workings"), view.paths().figure(year, CostPaths.ALL, term.pot())))
                        .orElse(null));
    }

    /** The years that the agreement itself sets a cost for. */
    private Stream<Integer> yearsOf(String pot) {
        return view.charter().pots().stream()
                .filter(term -> term.pot().equals(pot))
                .flatMap(term -> Stream.ofNullable(term.base()))
                .flatMap(base -> Stream.ofNullable(base.year()));
    }

    private boolean hasAmount(String pot, int year) {
        return view.ledger().year(pot, year).flatMap(MoneyFacts::total).isPresent();
    }

    private Rule rule(Term term, @Nullable Crumb workings) {
        var said = explainer.say(new Placed(Place.MONEY, null, term));
        return new Rule(said.sentences(), view.clauses(term.clauses()), workings);
    }
}
