package se.radslag.people.inventory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Ends something that is no body of the agreement; what it was stays to be read. */
@UseCase
public class EndListing {

    private final CharterLookup charters;
    private final ListingRows rows;
    private final ListingFacts facts;
    private final Clock clock;

    EndListing(CharterLookup charters, ListingRows rows, ListingFacts facts, Clock clock) {
        this.charters = charters;
        this.rows = rows;
        this.facts = facts;
        this.clock = clock;
    }

    /** The end and why. */
    public record Command(StructureId structure, @Subject UUID listing, LocalDate last, String motive) {}

    public Verdicts handle(Command command, Actor actor) {
        var charter = charters.current(command.structure).orElseThrow();
        var listing = rows.locked(command.structure, command.listing)
                .orElseThrow(() -> Refused.because("people-inventory.rule.there"));
        var inventory = Inventory.of(charter, rows.of(command.structure));
        var verdicts = EndingRules.ends(actor, inventory, listing, command, LocalDate.now(clock))
                .orRefuse();
        facts.end(command.structure, command.listing, command.last, null, command.motive, clock.instant(), actor);
        return verdicts;
    }
}
