package se.radslag.economy.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import se.radslag.charter.panels.ClausePanel;
import se.radslag.charter.panels.FrontPanel;
import se.radslag.charter.panels.PartyPanel;
import se.radslag.charter.terms.Term;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Outcome;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Fact;
import se.radslag.platform.web.Part;

/** What the front, a party's page and a clause's page show of who pays what, with the way on. */
@Configuration(proxyBeanMethods = false)
class CostPanels {

    private final CostViews views;

    CostPanels(CostViews views) {
        this.views = views;
    }

    /** The whole and the sides of the latest year of what parties pay. */
    @Bean
    @Order(50)
    FrontPanel costsOnTheFront() {
        return (charter, day, language) -> {
            var view = views.of(charter, language);
            return paid(view, day)
                    .map(year -> panel(
                            view.say("panel.front", String.valueOf(year.year())),
                            new YearFacts(view).of(year),
                            List.of(
                                    new Crumb(
                                            view.say("panel.year"), view.paths().year(year.year())),
                                    new Crumb(
                                            view.say("panel.costs"),
                                            view.paths().costs()))));
        };
    }

    /** What a party pays in the latest year. */
    @Bean
    @Order(50)
    PartyPanel costsOfTheParty() {
        return (charter, party, day, language) -> {
            var view = views.of(charter, language);
            return paid(view, day)
                    .filter(year -> year.parts().containsKey(party))
                    .flatMap(year -> view.ledger().year(year.pot(), year.year()))
                    .map(year -> panel(
                            view.say("panel.party", String.valueOf(year.year())),
                            new YearFacts(view).of(year, party),
                            List.of(new Crumb(
                                    view.say("panel.sheet"), view.paths().party(year.year(), party)))));
        };
    }

    /** The figures that rest on a clause. */
    @Bean
    @Order(50)
    ClausePanel costsByTheClause() {
        return (charter, clause, language) -> {
            var view = views.of(charter, language);
            var facts = new ArrayList<Fact>();
            charter.pots().stream()
                    .filter(term -> names(term, clause))
                    .map(term -> term.pot())
                    .distinct()
                    .forEach(pot -> latest(view, pot, LocalDate.MAX)
                            .ifPresent(year -> facts.add(new YearFacts(view).whole(year))));
            boolean borne = charter.bearings().stream().anyMatch(term -> names(term, clause));
            return facts.isEmpty() && !borne
                    ? Optional.empty()
                    : Optional.of(panel(
                            view.say("panel.clause"),
                            facts,
                            List.of(new Crumb(
                                    view.say("panel.costs"), view.paths().costs()))));
        };
    }

    private static boolean names(Term term, String clause) {
        return term.clauses().contains(clause);
    }

    /** The latest year, by a day, of the cost that is paid in instalments. */
    private static Optional<CostYear> paid(CostView view, LocalDate day) {
        return view.ledger().pots().stream()
                .filter(pot -> MoneyFacts.isPaid(view.charter(), pot))
                .flatMap(pot -> latest(view, pot, day).stream())
                .findFirst();
    }

    private static Optional<CostYear> latest(CostView view, String pot, LocalDate day) {
        return view.ledger().outcomes(pot).stream()
                .filter(year -> year.year() <= day.getYear())
                .<CostYear>mapMulti((Outcome year, java.util.function.Consumer<CostYear> told) -> {
                    if (year instanceof CostYear each) {
                        told.accept(each);
                    }
                })
                .reduce((one, other) -> other);
    }

    private static Part panel(String title, List<Fact> facts, List<Crumb> links) {
        return new Part("economy/parts/panel", Map.of("title", title, "facts", facts, "links", links));
    }
}
