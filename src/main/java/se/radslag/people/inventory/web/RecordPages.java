package se.radslag.people.inventory.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Actor;
import se.radslag.people.inventory.InventoryLookup;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.ListingKind;
import se.radslag.people.inventory.ListingRules;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.Table.Cell;
import se.radslag.platform.web.Table.Column;
import se.radslag.platform.web.Table.Row;

/** Gathers all that is known of one listing. */
@Component
class RecordPages {

    private final InventoryLookup inventories;
    private final Gaps gaps;
    private final TaskWords tasks;
    private final RecordSections sections;

    RecordPages(InventoryLookup inventories, Gaps gaps, TaskWords tasks, RecordSections sections) {
        this.tasks = tasks;
        this.inventories = inventories;
        this.gaps = gaps;
        this.sections = sections;
    }

    Optional<RecordPage> of(Scene scene, String register, String slug, Actor actor, @Nullable String saved) {
        var words = new ListingWords(scene, inventories.of(scene.charter()));
        return words.inventory()
                .at(ListingKind.at(register), slug)
                .map(listing -> page(words, listing, actor, ListingActs.receipt(scene, saved)));
    }

    private RecordPage page(ListingWords words, Listing listing, Actor actor, @Nullable String receipt) {
        var scene = words.scene();
        var body = words.inventory().body(listing);
        return new RecordPage(
                List.of(scene.front(), words.list(listing.kind())),
                words.kind(listing),
                words.name(listing),
                words.state(listing),
                body == null || body.purpose().isEmpty()
                        ? null
                        : body.purpose().getFirst().text().in(scene.language().tag()),
                scene.onDay(),
                scene.path() + "/" + listing.kind().path() + "/" + listing.slug(),
                receipt,
                ListingActs.of(words, listing, actor),
                gaps.of(words, listing),
                sections.of(words, listing),
                new ListingFactsList(words).of(listing),
                tasks.of(words, listing, ListingRules.mayKeep(actor, scene.charter(), listing, scene.day())),
                TaskWords.count(words, listing),
                RecordSupports.table(words, listing),
                RecordSupports.endings(words, listing, actor),
                history(words, listing));
    }

    /** What was said, the latest first; who said it stands in the log. */
    private static @Nullable Table history(ListingWords words, Listing listing) {
        var scene = words.scene();
        if (listing.history().size() < 2) {
            return null;
        }
        return new Table(
                scene.say("people-inventory.history"),
                Stream.of("said-on", "holds-from", "said")
                        .map(each -> Column.of(scene.say("people-inventory.column." + each)))
                        .toList(),
                listing.history().reversed().stream()
                        .map(each -> Row.of(
                                Cell.of(scene.forms().moment(each.at())),
                                Cell.of(
                                        each.particulars().from() == null
                                                ? ListingWords.NOT_TOLD
                                                : scene.forms()
                                                        .day(Objects.requireNonNull(each.particulars()
                                                                .from()))),
                                Cell.of(new Differences(words).of(listing, each))))
                        .toList());
    }
}
