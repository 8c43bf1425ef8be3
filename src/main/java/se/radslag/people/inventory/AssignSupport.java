package se.radslag.people.inventory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Period;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.platform.usecase.Judged;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Gives a network the formal task to support a body, by a document that says so. */
@UseCase
public class AssignSupport {

    private final CharterLookup charters;
    private final ListingRows rows;
    private final ListingFacts facts;
    private final Clock clock;

    AssignSupport(CharterLookup charters, ListingRows rows, ListingFacts facts, Clock clock) {
        this.charters = charters;
        this.rows = rows;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * A task to support.
     *
     * @param listing the network's address within its list; a body that nobody has listed yet has one too
     * @param decidedBy the body or party that decided; null where it is not known
     */
    public record Command(
            StructureId structure,
            @Subject String listing,
            String forum,
            String document,
            @Nullable String decidedBy,
            LocalDate from,
            @Nullable LocalDate last) {

        Period during() {
            return new Period(from, last == null || last.isBefore(from) ? null : last);
        }
    }

    public Judged<UUID> handle(Command command, Actor actor) {
        var charter = charters.current(command.structure).orElseThrow();
        rows.lock(command.structure);
        var inventory = Inventory.of(charter, rows.of(command.structure));
        var listing = inventory.all().stream()
                .filter(each -> each.slug().equals(command.listing))
                .findFirst()
                .orElseThrow(() -> Refused.because("people-inventory.rule.there"));
        var verdicts = SupportRules.assigns(actor, inventory, listing, command).orRefuse();
        var now = clock.instant();
        var id = listing.id() != null
                ? listing.id()
                : rows.add(command.structure, listing.kind(), listing.slug(), listing.body(), now, actor);
        facts.support(command.structure, id, command, now, actor);
        return Judged.of(id, verdicts);
    }
}
