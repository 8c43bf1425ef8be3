package se.radslag.people.rollover;

import java.time.Clock;
import java.time.LocalDate;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.people.naming.NamingRules;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Takes back that a party had said what it could for a term; that it was said is kept. */
@UseCase
public class TakeBackAnswer {

    private final TermAnswers answers;
    private final CharterLookup charters;
    private final Clock clock;

    TakeBackAnswer(TermAnswers answers, CharterLookup charters, Clock clock) {
        this.answers = answers;
        this.charters = charters;
        this.clock = clock;
    }

    /** Which answer, by its party and term. */
    public record Command(
            StructureId structure,
            @Subject LocalDate from,
            @Subject String party) {}

    public Verdicts handle(Command command, Actor actor) {
        var charter = charters.current(command.structure).orElseThrow();
        var may = NamingRules.may(charter, command.party, actor).orRefuse();
        boolean had = answers.takeBack(command.structure, command.from, command.party, clock.instant(), actor);
        return may.and(Verdicts.of(TermRules.hasAnswered(had)).orRefuse());
    }
}
