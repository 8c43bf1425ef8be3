package se.radslag.people.adjuncts;

import java.time.Clock;
import java.util.UUID;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.Adjunct.Organisation;
import se.radslag.people.domain.PeopleRules;
import se.radslag.platform.usecase.Judged;
import se.radslag.platform.usecase.UseCase;

/** Enters an outside organisation, whose people come as guests. */
@UseCase
public class RegisterOrganisation {

    private static final int LONGEST = 200;

    private final AdjunctRows rows;
    private final Clock clock;

    RegisterOrganisation(AdjunctRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** An organisation. */
    public record Command(String name, Organisation.Kind kind) {}

    /** Gives the organisation's id. */
    public Judged<UUID> handle(Command command, Actor actor) {
        var name = command.name.strip();
        var verdicts = PeopleRules.coordinates(actor)
                .and(Verdicts.of(Verdict.product(
                        "people-adjunct.rule.organisation-named", !name.isEmpty() && name.length() <= LONGEST)))
                .orRefuse();
        var id = rows.enter(name, command.kind, clock.instant(), actor)
                .orElseThrow(() -> Refused.because("people-adjunct.rule.organisation-new"));
        return Judged.of(id, verdicts).about("organisation", id);
    }
}
