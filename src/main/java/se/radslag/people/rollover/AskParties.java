package se.radslag.people.rollover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import se.radslag.charter.Charter;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.people.PartyKey;
import se.radslag.people.Registrars;
import se.radslag.people.domain.PeopleRules;
import se.radslag.platform.usecase.Judged;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Asks every party that has something to say for a term, once: those who keep its register get a letter with a link. */
@UseCase
public class AskParties {

    private final TermQuestions questions;
    private final Terms terms;
    private final TermPost post;
    private final Registrars registrars;
    private final CharterLookup charters;
    private final Clock clock;

    AskParties(
            TermQuestions questions,
            Terms terms,
            TermPost post,
            Registrars registrars,
            CharterLookup charters,
            Clock clock) {
        this.questions = questions;
        this.terms = terms;
        this.post = post;
        this.registrars = registrars;
        this.charters = charters;
        this.clock = clock;
    }

    /** @param by the last day for an answer */
    public record Command(StructureId structure, @Subject LocalDate from, LocalDate by) {}

    /** Gives how many parties were asked now. */
    public Judged<Integer> handle(Command command, Actor actor) {
        var today = LocalDate.now(clock);
        var verdicts = PeopleRules.coordinates(actor)
                .and(Verdicts.of(
                        TermRules.hasNotBegun(command.from, today),
                        TermRules.answersCanArrive(command.by, command.from, today)))
                .orRefuse();
        var charter = charters.current(command.structure).orElseThrow();
        int asked = (int) terms.of(charter, command.from).stream()
                .filter(term -> ask(charter, term.party(), command, actor))
                .count();
        return Judged.of(
                asked,
                verdicts.and(Verdicts.of(TermRules.somebodyIsAsked(asked)).orRefuse()));
    }

    private boolean ask(Charter charter, String party, Command command, Actor actor) {
        var key = PartyKey.of(charter, Objects.requireNonNull(charter.parties().get(party)));
        var to = registrars.of(command.structure, key);
        if (to.isEmpty()) {
            return false;
        }
        var question = questions.ask(command.structure, command.from, party, command.by, clock.instant(), actor);
        question.ifPresent(id -> post.write(charter, party, id, to, command.from, command.by, 0));
        return question.isPresent();
    }
}
