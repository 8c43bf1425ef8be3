package se.radslag.charter.life;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Day;
import se.radslag.charter.terms.Paper;
import se.radslag.kernel.Answer;

/** Tells how a paper stands on a date: on its way, in force, ended by its own time, by a departure or by a successor. */
final class PaperStates {

    private final AgreementLife life;

    PaperStates(AgreementLife life) {
        this.life = life;
    }

    /** How a paper stands on a date. */
    State of(String id, LocalDate date) {
        var paper = Objects.requireNonNull(life.charter().papers().get(id));
        var own = beforeItsEnd(paper, date);
        if (own.isInForce() == Answer.NO && own.phase() != State.Phase.BACKGROUND) {
            return own;
        }
        return end(paper, date).or(() -> successor(paper, date)).orElse(own);
    }

    private State beforeItsEnd(Paper paper, LocalDate date) {
        var ledger = life.ledger(paper.id(), date);
        if (ledger.isPresent()) {
            return new Course(
                            ledger.get(),
                            life.condition(Target.paper(paper.id())),
                            life.approval(Target.paper(paper.id())),
                            paper.from(),
                            paper.status() == Paper.Status.ADOPTED,
                            claim(paper))
                    .on(date);
        }
        if (paper.status() != Paper.Status.ADOPTED) {
            return State.of(State.Phase.BACKGROUND, paper.from(), claim(paper));
        }
        return switch (paper.from() == null ? Answer.YES : paper.from().hasComeOn(date)) {
            case YES -> State.of(State.Phase.IN_FORCE, paper.from(), claim(paper));
            case NO -> State.of(State.Phase.ADOPTED, null, claim(paper));
            case UNKNOWN -> State.untold(State.Open.START);
        };
    }

    /** How the charter knows that a paper is adopted. */
    private LedgerLine.Knowledge claim(Paper paper) {
        return life.secondHand(paper).isEmpty() ? LedgerLine.Knowledge.CHARTER : LedgerLine.Knowledge.SECOND_HAND;
    }

    private Optional<State> end(Paper paper, LocalDate date) {
        var until = validUntil(paper);
        var ended = until == null ? Answer.NO : until.hasComeOn(date);
        if (ended == Answer.YES) {
            return Optional.of(State.of(State.Phase.ENDED, until));
        }
        var left = Exit.ending(life.charter(), life.recorded(), paper.id(), date);
        if (left.isPresent()) {
            return left;
        }
        if (paper.kind() == Paper.PaperKind.SUPPLEMENT && paper.of() != null) {
            var above = of(paper.of(), date);
            if (above.phase() == State.Phase.ENDED || above.open() == State.Open.END) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }

    /** The first day on which a paper no longer holds, where one is known to come. */
    private @Nullable Day validUntil(Paper paper) {
        var end = paper.validity().end();
        var agreement = life.charter().agreement();
        if (end != null || agreement == null || paper.kind() != Paper.PaperKind.AGREEMENT) {
            return end;
        }
        var life = agreement.life() == null
                ? null
                : agreement.life().header().validity().end();
        return life == null || life.isUnknown() ? null : life;
    }

    private Optional<State> successor(Paper paper, LocalDate date) {
        return life.charter().papers().values().stream()
                .filter(other ->
                        other.id().equals(paper.supersededBy()) || paper.id().equals(other.replaces()))
                .filter(other -> !other.id().equals(paper.id()))
                .map(other -> of(other.id(), date))
                .filter(state -> state.isInForce() == Answer.YES)
                .map(state -> State.of(State.Phase.SUPERSEDED, state.since(), state.knowledge()))
                .findFirst();
    }
}
