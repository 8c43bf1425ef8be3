package se.radslag.people.inventory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.domain.PeopleRules;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Lets a network's task to support a body end; that it had the task stands. */
@UseCase
public class EndSupport {

    private final ListingRows rows;
    private final ListingFacts facts;
    private final Clock clock;

    EndSupport(ListingRows rows, ListingFacts facts, Clock clock) {
        this.rows = rows;
        this.facts = facts;
        this.clock = clock;
    }

    /** The task and its last day. */
    public record Command(StructureId structure, @Subject UUID support, LocalDate last) {}

    public Verdicts handle(Command command, Actor actor) {
        rows.lock(command.structure);
        var support = rows.of(command.structure).stream()
                .flatMap(listing -> listing.supports().stream())
                .filter(each -> each.id().equals(command.support))
                .findFirst();
        var verdicts = PeopleRules.coordinates(actor)
                .and(Verdicts.of(Verdict.product(
                        "people-inventory.rule.supports-then",
                        support.filter(each -> each.during().contains(command.last))
                                .isPresent())))
                .orRefuse();
        facts.endSupport(command.support, command.last, clock.instant(), actor);
        return verdicts;
    }
}
