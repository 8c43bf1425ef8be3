package se.radslag.charter.web.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.explain.Piece;
import se.radslag.charter.life.Amendment;
import se.radslag.charter.life.LedgerLine;
import se.radslag.charter.life.State;
import se.radslag.charter.life.Target;
import se.radslag.charter.terms.Paper;
import se.radslag.charter.web.life.LifeActs;
import se.radslag.charter.web.life.LifeDays;
import se.radslag.charter.web.life.LifeNotes;
import se.radslag.charter.web.life.LifeWords;
import se.radslag.kernel.Actor;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Fact;

/** Lays one paper or one amendment out for one reader on one day. */
public final class PaperPages {

    private final LifeWords words;
    private final LedgerParts ledgers;
    private final LifeNotes notes;
    private final LifeActs acts;

    public PaperPages(LifeWords words, Actor actor) {
        this.words = words;
        this.ledgers = new LedgerParts(words);
        this.notes = new LifeNotes(words);
        this.acts = new LifeActs(words, actor);
    }

    Optional<PaperPage> paper(String id, @Nullable String receipt) {
        return Optional.ofNullable(words.view().charter().papers().get(id)).map(paper -> page(paper, receipt));
    }

    Optional<PaperPage> amendment(String paper, int number, @Nullable String receipt) {
        return words.life().amendments(paper).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .map(amendment -> page(amendment, receipt));
    }

    private PaperPage page(Paper paper, @Nullable String receipt) {
        var life = words.life();
        var target = Target.paper(paper.id());
        var state = life.state(paper.id(), words.day());
        var ledger = life.ledger(target, words.day());
        return new PaperPage(
                List.of(words.view().front(), agreement()),
                words.view().words(paper.called()),
                words.say("paper." + paper.kind()),
                words.pill(state),
                words.sentence(state, ledger.orElse(null)),
                null,
                new LifeDays(words).of(paper, words.path() + "/papper/" + paper.id()),
                facts(paper, state),
                ledger.map(known -> ledgers.of(
                                known,
                                life.rule(target).map(power -> power.askBy()).orElse(null),
                                words.path() + "/papper/" + paper.id()))
                        .orElse(null),
                notes.of(target),
                ledger.isEmpty() ? null : amendments(paper.id()),
                acts.of(paper),
                receipt);
    }

    private PaperPage page(Amendment amendment, @Nullable String receipt) {
        var state = words.life().state(amendment, words.day());
        var ledger = words.life().ledger(amendment);
        return new PaperPage(
                List.of(
                        words.view().front(),
                        agreement(),
                        new Crumb(words.called(amendment.paper()), words.path() + "/papper/" + amendment.paper())),
                new Piece(amendment.title(), words.view().charter().language()),
                words.say("amendment.kind", String.valueOf(amendment.number()), words.called(amendment.paper())),
                words.pill(state),
                words.sentence(state, ledger),
                amendment.reason(),
                new LifeDays(words)
                        .of(
                                amendment,
                                words.path() + "/papper/" + amendment.paper() + "/andringar/" + amendment.number()),
                facts(amendment),
                ledgers.of(ledger, null, words.path(amendment)),
                notes.of(amendment.target()),
                null,
                acts.of(amendment),
                receipt);
    }

    /** A ledger to take away; nothing where the page has none. */
    static Optional<TableFile> file(Optional<PaperPage> page, String name) {
        return page.flatMap(known -> Optional.ofNullable(known.ledger()))
                .map(ledger -> ledger.table().file(name));
    }

    private Crumb agreement() {
        return new Crumb(words.say("title"), words.view().onDay().keep(words.path()));
    }

    public List<AmendmentRow> amendments(String paper) {
        return words.life().amendments(paper).stream().map(this::row).toList();
    }

    private AmendmentRow row(Amendment amendment) {
        var ledger = words.life().ledger(amendment);
        var state = words.life().state(amendment, words.day());
        return new AmendmentRow(
                amendment.title(),
                words.path(amendment),
                words.pill(state),
                words.sentence(state, ledger),
                words.count(ledger),
                words.missing(ledger));
    }

    private List<Fact> facts(Paper paper, State state) {
        var facts = new ArrayList<Fact>();
        var title = paper.title();
        if (title != null && !title.equals(paper.called())) {
            facts.add(new Fact(words.say("fact.title"), words.words(title)));
        }
        if (paper.of() != null) {
            facts.add(new Fact(words.say("fact.of"), words.called(paper.of()), words.path() + "/papper/" + paper.of()));
        }
        facts.add(new Fact(words.say("fact.from"), paper.from() == null ? "–" : words.day(paper.from())));
        rule(
                facts,
                "fact.adopted-by",
                words.life().adopters(paper.id(), words.day()).map(words::deciders));
        rule(
                facts,
                "fact.amended-by",
                words.life().amenders(paper.id(), words.day()).map(words::deciders));
        if (paper.review() != null) {
            facts.add(new Fact(words.say("fact.review"), words.day(paper.review())));
        }
        chain(facts, "fact.replaces", paper.replaces());
        chain(facts, "fact.superseded-by", paper.supersededBy());
        if (paper.registry() != null) {
            facts.add(new Fact(words.say("fact.registry"), paper.registry()));
        }
        var sources = words.life().secondHand(paper);
        if (!sources.isEmpty() && state.knowledge() != LedgerLine.Knowledge.RECORDED) {
            facts.add(new Fact(
                    words.say("fact.second-hand"),
                    sources.stream().map(words::words).collect(Collectors.joining(". "))));
        }
        facts.add(new Fact(
                words.say("fact.clauses"),
                words.say("fact.clauses.read"),
                words.path() + "/klausuler?papper=" + paper.id()));
        return facts;
    }

    private void chain(List<Fact> facts, String label, @Nullable String paper) {
        if (paper != null) {
            facts.add(new Fact(words.say(label), words.called(paper), words.path() + "/papper/" + paper));
        }
    }

    private void rule(List<Fact> facts, String label, Optional<String> value) {
        value.ifPresent(text -> facts.add(new Fact(words.say(label), text)));
    }

    private List<Fact> facts(Amendment amendment) {
        var facts = new ArrayList<Fact>();
        var forms = words.view().forms();
        facts.add(new Fact(words.say("fact.proposed"), forms.day(amendment.proposedOn())));
        facts.add(new Fact(
                words.say("fact.starts"),
                amendment.starts() == null ? words.say("fact.starts.at-once") : forms.day(amendment.starts())));
        rule(
                facts,
                "fact.decided-by",
                Optional.of(words.deciders(words.life().ledger(amendment).deciders())));
        notes.clauses(amendment.target())
                .forEach(clause -> facts.add(new Fact(words.say("fact.rule"), clause.text(), clause.path())));
        if (amendment.version() != null) {
            facts.add(new Fact(
                    words.say("fact.version"),
                    words.say("fact.version.number", String.valueOf(amendment.version())),
                    words.path() + "/versioner"));
        }
        return facts;
    }
}
