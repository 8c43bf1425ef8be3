package se.radslag.people.inventory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Takes back that something ended; that it was ended is kept. */
@UseCase
public class ReopenListing {

    private final CharterLookup charters;
    private final ListingRows rows;
    private final ListingFacts facts;
    private final Clock clock;

    ReopenListing(CharterLookup charters, ListingRows rows, ListingFacts facts, Clock clock) {
        this.charters = charters;
        this.rows = rows;
        this.facts = facts;
        this.clock = clock;
    }

    /** What goes on after all. */
    public record Command(StructureId structure, @Subject UUID listing) {}

    public Verdicts handle(Command command, Actor actor) {
        var charter = charters.current(command.structure).orElseThrow();
        var listing = rows.locked(command.structure, command.listing)
                .orElseThrow(() -> Refused.because("people-inventory.rule.there"));
        var ended = listing.ended();
        var verdicts = Verdicts.of(
                        ListingRules.keeps(actor, charter, listing, LocalDate.now(clock)),
                        Verdict.product("people-inventory.rule.ended", ended != null))
                .orRefuse();
        if (ended != null) {
            facts.reopen(ended.id(), clock.instant(), actor);
        }
        return verdicts;
    }
}
