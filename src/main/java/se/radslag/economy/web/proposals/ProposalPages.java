package se.radslag.economy.web.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.Input;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.ledger.Pending;
import se.radslag.economy.settle.Cause;
import se.radslag.economy.web.CostView;
import se.radslag.economy.web.figure.FigurePage;
import se.radslag.economy.web.figure.FigureSteps;
import se.radslag.kernel.Money;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.form.Typed;

/** Lays out differences in closed years. */
final class ProposalPages {

    private static final int MOST_CAUSES = 12;

    private final CostView view;

    ProposalPages(CostView view) {
        this.view = view;
    }

    /**
     * All proposals of a cost; nothing where the agreement speaks of no such cost.
     *
     * @param changed whether another was quicker
     */
    Optional<ProposalsPage> page(String pot, Typed typed, boolean changed) {
        return Optional.of(pot).filter(view.ledger().pots()::contains).map(each -> proposals(each, typed, changed));
    }

    private ProposalsPage proposals(String pot, Typed typed, boolean changed) {
        var byYear = new TreeMap<Integer, List<Pending>>();
        view.ledger()
                .proposals(pot)
                .forEach(one -> byYear.computeIfAbsent(one.proposal().year(), none -> new ArrayList<>())
                        .add(one));
        var groups = new ArrayList<ProposalsPage.Group>();
        byYear.forEach((year, all) -> groups.add(group(year, all)));
        return new ProposalsPage(
                view.workOn(),
                view.work("proposals.title", view.title(pot)),
                pot,
                view.paths().work("proposals"),
                changed ? view.work("proposals.changed") : null,
                groups,
                view.form("proposals").faults(typed),
                typed.raw("reason"));
    }

    private ProposalsPage.Group group(int year, List<Pending> all) {
        var first = all.getFirst().proposal();
        var sum = all.stream().map(one -> one.proposal().difference().amount()).reduce(Money.ZERO, Money::plus);
        return new ProposalsPage.Group(
                String.valueOf(year),
                view.work("proposals.year", String.valueOf(year), String.valueOf(first.openYear())),
                first.causes().stream()
                        .limit(MOST_CAUSES)
                        .map(cause -> cause(cause, year))
                        .toList(),
                all.stream().map(one -> line(one, year)).toList(),
                view.kronor(sum));
    }

    private ProposalsPage.Line line(Pending one, int year) {
        var proposal = one.proposal();
        var closed = view.ledger().year(one.pot(), year);
        var before = closed.flatMap(each -> each.told())
                .map(told -> told.of(proposal.party()))
                .orElse(Money.ZERO);
        var declined = one.declined();
        return new ProposalsPage.Line(
                "p-" + year + "-" + proposal.party(),
                year + " " + proposal.party() + " "
                        + proposal.difference().amount().ore() + " " + one.seen(),
                view.name(proposal.party(), year),
                new Crumb(view.kronor(before), view.paths().figure(year, proposal.party(), one.pot())),
                new Crumb(view.kronor(before.plus(proposal.difference().amount())), figure(one)),
                new Crumb(view.more(proposal.difference().amount()), figure(one)),
                declined == null ? null : view.work("proposals.declined", String.valueOf(declined.reason())));
    }

    private String figure(Pending one) {
        return view.paths()
                .work(
                        "proposals/" + one.proposal().party(),
                        one.pot(),
                        one.proposal().year());
    }

    /** How a party's difference came about: the year by what is known today, and as it was closed. */
    Optional<FigurePage> figure(String pot, int year, String party) {
        return view.ledger().proposals(pot).stream()
                .filter(one ->
                        one.proposal().year() == year && one.proposal().party().equals(party))
                .findFirst()
                .flatMap(one -> view.ledger().year(pot, year).map(closed -> figure(one, closed)));
    }

    private FigurePage figure(Pending one, LedgerYear closed) {
        var proposal = one.proposal();
        var back = view.paths().proposals(one.pot());
        return new FigurePage(
                List.of(
                        view.front(),
                        new Crumb(view.work("title"), view.paths().work()),
                        new Crumb(view.work("proposals.title", view.title(one.pot())), back)),
                view.work("what-if.difference"),
                view.say(
                        "figure.title",
                        view.name(proposal.party(), proposal.year()),
                        view.title(one.pot()),
                        String.valueOf(proposal.year())),
                view.more(proposal.difference().amount()),
                null,
                null,
                new FigureSteps(view).of(proposal.difference(), closed),
                proposal.causes().stream()
                        .limit(MOST_CAUSES)
                        .map(cause -> cause(cause, proposal.year()))
                        .toList(),
                List.of(
                        new Crumb(
                                view.work("proposals.closed"),
                                view.paths().figure(proposal.year(), proposal.party(), one.pot())),
                        new Crumb(view.work("proposals.back"), back)),
                view.states().closed(closed));
    }

    /** What went in then and what would go in now. */
    private String cause(Cause cause, int year) {
        return view.work("proposals.cause", said(cause.before(), year), said(cause.after(), year));
    }

    private String said(@Nullable Input input, int year) {
        return input == null ? "–" : view.voice(year).say(input);
    }
}
