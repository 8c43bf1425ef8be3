package se.radslag.people.inventory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.domain.PeopleRules;
import se.radslag.platform.usecase.UseCase;

/** Lists many networks, groups and projects at once, all or none; nothing that is listed already is touched. */
@UseCase
public class EnterListings {

    private final CharterLookup charters;
    private final ListingRows rows;
    private final ListingFacts facts;
    private final Clock clock;

    EnterListings(CharterLookup charters, ListingRows rows, ListingFacts facts, Clock clock) {
        this.charters = charters;
        this.rows = rows;
        this.facts = facts;
        this.clock = clock;
    }

    /** Listings of one structure. */
    public record Command(StructureId structure, List<Entry> entries) {

        public Command {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One that is new to the inventory.
     *
     * @param body the body of the agreement that it is, of which nothing has been said yet; null for none
     * @param ended null while it goes on
     */
    public record Entry(
            ListingKind kind,
            @Nullable String body,
            Particulars said,
            List<AssignSupport.Command> supports,
            @Nullable End ended) {

        public Entry {
            supports = List.copyOf(supports);
        }
    }

    /** That it ended, and why. */
    public record End(LocalDate last, String motive) {}

    public Verdicts handle(Command command, Actor actor) {
        PeopleRules.coordinates(actor).orRefuse();
        var charter = charters.current(command.structure).orElseThrow();
        rows.lock(command.structure);
        var inventory = Inventory.of(charter, rows.of(command.structure));
        var verdicts = PeopleRules.coordinates(actor)
                .and(Verdicts.of(Verdict.product("people-inventory.rule.new", areNew(inventory, command.entries))))
                .orRefuse();
        var taken = Slug.taken(inventory);
        command.entries.forEach(entry -> enter(command.structure, entry, taken, actor));
        return verdicts;
    }

    private static boolean areNew(Inventory inventory, List<Entry> entries) {
        var listed = new ListedNames(inventory);
        var names = new HashSet<String>();
        return entries.stream()
                .allMatch(entry -> entry.body == null
                        ? listed.called(name(entry)).isEmpty() && names.add(name(entry))
                        : inventory.all().stream()
                                .anyMatch(each -> entry.body.equals(each.body()) && each.number() == 0));
    }

    private static String name(Entry entry) {
        return Objects.requireNonNullElse(entry.said.called().swedish(), "");
    }

    private void enter(StructureId structure, Entry entry, Set<String> taken, Actor actor) {
        var now = clock.instant();
        var slug = entry.body == null ? Slug.free(taken, name(entry)) : entry.body;
        taken.add(slug);
        var id = id(structure, entry, slug, actor);
        facts.state(structure, id, 1, entry.said, now, actor);
        entry.supports.forEach(support -> facts.support(structure, id, support, now, actor));
        if (entry.ended != null) {
            facts.end(structure, id, entry.ended.last, null, entry.ended.motive, now, actor);
        }
    }

    /** A body may be listed already because it was given something to support. */
    private UUID id(StructureId structure, Entry entry, String slug, Actor actor) {
        return rows.with(structure, slug)
                .orElseGet(() -> rows.add(structure, entry.kind, slug, entry.body, clock.instant(), actor));
    }
}
