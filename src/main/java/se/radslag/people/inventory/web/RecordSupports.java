package se.radslag.people.inventory.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.people.domain.PeopleRules;
import se.radslag.people.inventory.Listing;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.Table.Cell;
import se.radslag.platform.web.Table.Column;
import se.radslag.platform.web.Table.Row;

/** The bodies that something has been given to support, and which of those tasks one may end. */
final class RecordSupports {

    private RecordSupports() {}

    /** Its tasks to support bodies, ended ones too. */
    static @Nullable Table table(ListingWords words, Listing listing) {
        var scene = words.scene();
        if (listing.supports().isEmpty()) {
            return null;
        }
        return new Table(
                scene.say("people-inventory.supports.table"),
                Stream.of("forum", "document", "decided-by", "period")
                        .map(each -> Column.of(scene.say("people-inventory.column." + each)))
                        .toList(),
                listing.supports().stream()
                        .map(each -> Row.of(
                                Cell.link(scene.name(each.forum()), scene.bodyPath(each.forum())),
                                Cell.of(each.document()),
                                Cell.of(
                                        each.decidedBy() == null
                                                ? ListingWords.NOT_TOLD
                                                : words.someone(each.decidedBy())),
                                Cell.of(scene.period(each.during()))))
                        .toList());
    }

    /** Those that go on, for whoever may end them. */
    static List<RecordPage.Ending> endings(ListingWords words, Listing listing, Actor actor) {
        var scene = words.scene();
        return !PeopleRules.isCoordinator(actor)
                ? List.of()
                : listing.supportsOn(scene.onDay().today()).stream()
                        .filter(each -> each.during().last() == null)
                        .map(each -> new RecordPage.Ending(
                                each.id().toString(),
                                listing.slug(),
                                scene.say("people-inventory.support.end", scene.name(each.forum()))))
                        .toList();
    }
}
