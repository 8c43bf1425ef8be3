package se.radslag.people.adjuncts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.domain.PeopleRules;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Lets an adjunct's time end with a day. */
@UseCase
public class EndAdjunct {

    private final AdjunctRows rows;
    private final Clock clock;

    EndAdjunct(AdjunctRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The last day of an adjunct. */
    public record Command(StructureId structure, @Subject UUID adjunct, LocalDate last) {}

    public Verdicts handle(Command command, Actor actor) {
        PeopleRules.coordinates(actor).orRefuse();
        var adjunct = rows.named(command.structure, command.adjunct)
                .orElseThrow(() -> Refused.because("people-register.rule.seat-known"));
        var during = adjunct.during();
        var verdicts = PeopleRules.coordinates(actor)
                .and(Verdicts.of(
                        Verdict.product(
                                "people-register.rule.ends-after",
                                during.first() == null || !command.last.isBefore(during.first())),
                        Verdict.product(
                                "people-register.rule.not-ended",
                                during.last() == null || !command.last.isAfter(during.last()))))
                .orRefuse();
        rows.end(adjunct.id(), command.last, clock.instant(), actor);
        return verdicts;
    }
}
