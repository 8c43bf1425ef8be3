package se.radslag.people.rollover;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.people.naming.NamingRules;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Lets a party say that it has said what it can for a term, and what remains. */
@UseCase
public class AnswerForTerm {

    private final TermAnswers answers;
    private final Terms terms;
    private final CharterLookup charters;
    private final Clock clock;

    AnswerForTerm(TermAnswers answers, Terms terms, CharterLookup charters, Clock clock) {
        this.answers = answers;
        this.terms = terms;
        this.charters = charters;
        this.clock = clock;
    }

    /** @param remains what cannot be said yet, and when that comes; null when nothing remains */
    public record Command(
            StructureId structure,
            @Subject LocalDate from,
            @Subject String party,
            @Nullable String remains) {}

    public Verdicts handle(Command command, Actor actor) {
        var charter = charters.current(command.structure).orElseThrow();
        var may = NamingRules.may(charter, command.party, actor).orRefuse();
        int missing = terms.of(charter, command.from).stream()
                .filter(term -> term.party().equals(command.party))
                .mapToInt(term -> term.missing().size())
                .sum();
        var verdicts = may.and(Verdicts.of(TermRules.whatRemainsIsSaid(missing, command.remains)))
                .orRefuse();
        boolean isFirst =
                answers.add(command.structure, command.from, command.party, command.remains, clock.instant(), actor);
        return verdicts.and(Verdicts.of(TermRules.hasNotAnswered(isFirst)).orRefuse());
    }
}
