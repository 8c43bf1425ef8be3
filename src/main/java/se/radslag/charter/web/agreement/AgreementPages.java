package se.radslag.charter.web.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.life.Exit;
import se.radslag.charter.life.NamedThing;
import se.radslag.charter.life.NamedThings;
import se.radslag.charter.life.Recorded;
import se.radslag.charter.life.State;
import se.radslag.charter.terms.Paper;
import se.radslag.charter.web.life.LifeActs;
import se.radslag.charter.web.life.LifeDays;
import se.radslag.charter.web.life.LifeNotes;
import se.radslag.charter.web.life.LifeWords;
import se.radslag.charter.web.paper.PaperPages;
import se.radslag.kernel.Actor;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.Table.Cell;
import se.radslag.platform.web.Table.Column;
import se.radslag.platform.web.Table.Row;

/** Lays an agreement in life out for one reader on one day. */
final class AgreementPages {

    private final LifeWords words;
    private final Actor actor;

    AgreementPages(LifeWords words, Actor actor) {
        this.words = words;
        this.actor = actor;
    }

    AgreementPage page(@Nullable String receipt) {
        return new AgreementPage(
                List.of(words.view().front()),
                new LifeDays(words).of(papers().filter(this::binds).toList(), words.path()),
                papers().filter(paper -> isOnTop(paper)).map(this::node).toList(),
                background(),
                new DueRows(words).table(),
                exit(),
                parties(),
                new LifeActs(words, actor).ofAll(),
                receipt);
    }

    private Stream<Paper> papers() {
        return words.view().charter().papers().values().stream();
    }

    /** What binds stands in the tree; the rest is what it was written from. */
    private boolean binds(Paper paper) {
        return words.life().state(paper.id(), words.day()).phase() != State.Phase.BACKGROUND
                && paper.kind() != Paper.PaperKind.PROPOSAL;
    }

    private boolean isOnTop(Paper paper) {
        var above = paper.of() == null ? null : words.view().charter().papers().get(paper.of());
        return binds(paper) && (above == null || !binds(above));
    }

    private AgreementPage.PaperNode node(Paper paper) {
        var state = words.life().state(paper.id(), words.day());
        var ledger = words.life().ledger(paper.id(), words.day());
        return new AgreementPage.PaperNode(
                words.path(paper),
                words.view().words(paper.called()),
                words.say("paper." + paper.kind()),
                words.pill(state),
                words.sentence(state, ledger.orElse(null)),
                ledger.map(words::count).orElse(null),
                ledger.map(words::missing).orElse(null),
                new PaperPages(words, actor).amendments(paper.id()),
                papers().filter(other -> paper.id().equals(other.of()) && binds(other))
                        .map(this::node)
                        .toList());
    }

    private @Nullable Table background() {
        var rows = papers().filter(paper -> !binds(paper))
                .map(paper -> Row.of(
                        Cell.link(words.called(paper.id()), words.path(paper)),
                        Cell.of(words.say("paper." + paper.kind())),
                        Cell.of(words.say("status." + paper.status())),
                        Cell.of(paper.from() == null ? "–" : words.day(paper.from()))))
                .toList();
        return rows.isEmpty()
                ? null
                : new Table(words.say("background"), columns("background", "title", "kind", "status", "day"), rows);
    }

    private List<Column> columns(String table, String... names) {
        return Stream.of(names)
                .map(name -> Column.of(words.say(table + "." + name)))
                .toList();
    }

    private AgreementPage.ExitPart exit() {
        var exit = Exit.on(words.view().charter(), words.day());
        var sentences = new ArrayList<String>();
        sentences.add(words.say("exit." + exit.consequence(), exit.ends() == null ? "" : words.called(exit.ends())));
        sentences.add(words.say(exit.noticeIsTold() ? "exit.notice" : "exit.no-notice", notice(exit)));
        var power = exit.power();
        return new AgreementPage.ExitPart(
                sentences,
                power == null ? List.of() : new LifeNotes(words).clauses(power.clauses()),
                words.life().recorded().departures().stream()
                        .filter(departure -> !departure.decidedOn().isAfter(words.day()))
                        .map(this::departure)
                        .toList());
    }

    private String notice(Exit exit) {
        var lead = exit.notice();
        if (lead == null) {
            return "";
        }
        return Stream.of(said("days", lead.days()), said("weeks", lead.weeks()), said("months", lead.months()))
                .collect(Collectors.joining());
    }

    private String said(String unit, @Nullable Integer number) {
        return number == null ? "" : words.say("notice." + unit, number);
    }

    private String departure(Recorded.Departure departure) {
        var last = departure.leavesOn();
        return last == null
                ? words.say("exit.left.no-day", words.name(departure.party()), departure.decidedOn())
                : words.say("exit.left", words.name(departure.party()), departure.decidedOn(), last);
    }

    /** The parties, with what they were called before and whose place they took. */
    private Table parties() {
        var rows = NamedThings.of(words.view().charter()).stream()
                .filter(thing -> thing.kind() == NamedThing.Kind.PARTY)
                .map(this::party)
                .toList();
        return new Table(words.say("parties"), columns("parties", "name", "kind", "before"), rows);
    }

    private Row party(NamedThing thing) {
        var party = Objects.requireNonNull(words.view().charter().parties().get(thing.id()));
        var now = words.name(thing.id());
        var before = thing.own().stream()
                .map(name -> words.words(name.text()))
                .filter(name -> !name.equals(now))
                .collect(Collectors.joining(", "));
        return Row.of(
                Cell.link(now, words.view().path() + "/namn?q=" + thing.id()),
                Cell.of(party.kind() == null ? "–" : words.say("party." + party.kind())),
                before.isEmpty() ? Cell.of("–") : Cell.of(before));
    }
}
