package se.radslag.people.rollover;

import java.time.Clock;
import java.time.LocalDate;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.people.domain.PeopleRules;
import se.radslag.platform.usecase.Judged;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Reminds those parties that were asked for a term and have not answered, some days after the last letter at the earliest. */
@UseCase
public class RemindParties {

    private final Unanswered unanswered;
    private final TermPost post;
    private final CharterLookup charters;
    private final Clock clock;

    RemindParties(Unanswered unanswered, TermPost post, CharterLookup charters, Clock clock) {
        this.unanswered = unanswered;
        this.post = post;
        this.charters = charters;
        this.clock = clock;
    }

    /** @param onlyDue whether only those are reminded whose time has come by itself */
    public record Command(StructureId structure, @Subject LocalDate from, boolean onlyDue) {}

    /** Gives how many parties were reminded. */
    public Judged<Integer> handle(Command command, Actor actor) {
        var verdicts = PeopleRules.coordinates(actor).orRefuse();
        var charter = charters.current(command.structure).orElseThrow();
        var waiting = unanswered.of(charter, command.from, question -> isDue(command, question));
        for (var each : waiting) {
            var question = each.question();
            post.write(
                    charter,
                    question.party(),
                    question.id(),
                    each.to(),
                    command.from,
                    question.answerBy(),
                    question.letters().size());
        }
        int reminded = waiting.size();
        return Judged.of(
                reminded,
                verdicts.and(Verdicts.of(TermRules.somebodyIsReminded(reminded)).orRefuse()));
    }

    private boolean isDue(Command command, TermQuestion question) {
        return command.onlyDue
                ? TermRules.isDue(question, clock.instant(), LocalDate.now(clock))
                : TermRules.mayBeReminded(question, clock.instant());
    }
}
