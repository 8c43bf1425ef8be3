package se.radslag.people.inventory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.platform.usecase.Judged;
import se.radslag.platform.usecase.UseCase;

/** Says what is so of a network, group, project, arena or earlier organisation from a day on; what was said before stands. */
@UseCase
public class RecordListing {

    private final CharterLookup charters;
    private final ListingRows rows;
    private final ListingFacts facts;
    private final Clock clock;

    RecordListing(CharterLookup charters, ListingRows rows, ListingFacts facts, Clock clock) {
        this.charters = charters;
        this.rows = rows;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * What is said.
     *
     * @param listing the listing; null for a new one
     * @param body the body of the agreement that it is, for one that has not said so yet; null for none
     * @param seen the number of what the actor looked at; zero for nothing
     */
    public record Command(
            StructureId structure,
            @Nullable UUID listing,
            ListingKind kind,
            @Nullable String body,
            Particulars said,
            int seen) {}

    /** Gives the last part of its address. @throws ChangedByAnother if something else has been said meanwhile */
    public Judged<String> handle(Command command, Actor actor) {
        var charter = charters.current(command.structure).orElseThrow();
        rows.lock(command.structure);
        var inventory = Inventory.of(charter, rows.of(command.structure));
        var before = before(command, inventory);
        ChangedByAnother.unlessSame(command.seen, before.number());
        var after = after(command, inventory, before);
        var verdicts = ListingRules.records(actor, inventory, after, command.said, LocalDate.now(clock))
                .orRefuse();
        var now = clock.instant();
        var id = before.id() != null
                ? before.id()
                : rows.add(command.structure, after.kind(), after.slug(), after.body(), now, actor);
        if (before.id() != null && before.body() == null && after.body() != null) {
            rows.becomes(before.id(), after.body());
        }
        facts.state(command.structure, id, before.number() + 1, command.said, now, actor);
        return Judged.of(after.slug(), verdicts).about("listing", id);
    }

    /** What is listed already: by its id, or as a body of the agreement. */
    private static Listing before(Command command, Inventory inventory) {
        if (command.listing != null) {
            return inventory.with(command.listing).orElseThrow(() -> Refused.because("people-inventory.rule.there"));
        }
        return inventory.all().stream()
                .filter(each -> command.body != null && command.body.equals(each.body()))
                .findFirst()
                .orElseGet(
                        () -> new Listing(null, command.kind, "", null, List.of(), null, List.of(), null, List.of()));
    }

    private static Listing after(Command command, Inventory inventory, Listing before) {
        var body = before.body() != null ? before.body() : command.body;
        if (body != null && !inventory.charter().bodies().containsKey(body)) {
            throw Refused.because("people-inventory.rule.known");
        }
        return new Listing(
                before.id(),
                before.id() == null ? command.kind : before.kind(),
                slug(command, inventory, before, body),
                body,
                before.history(),
                before.ended(),
                before.supports(),
                before.report(),
                before.tasks());
    }

    /** An address never changes; a body's is its own id. */
    private static String slug(Command command, Inventory inventory, Listing before, @Nullable String body) {
        if (!before.slug().isEmpty()) {
            return before.slug();
        }
        var name = Objects.requireNonNullElse(command.said.called().swedish(), "");
        return body != null ? body : Slug.free(Slug.taken(inventory), name);
    }
}
