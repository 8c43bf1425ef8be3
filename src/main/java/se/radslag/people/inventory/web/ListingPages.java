package se.radslag.people.inventory.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Actor;
import se.radslag.people.domain.PeopleRules;
import se.radslag.people.inventory.InventoryLookup;
import se.radslag.people.inventory.ListingKind;
import se.radslag.people.web.Scene;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Pager;

/** Lists what the inventory holds, as the reader narrows it down. */
@Component
class ListingPages {

    private final InventoryLookup inventories;
    private final Gaps gaps;
    private final RegisterTabs tabs;

    ListingPages(InventoryLookup inventories, Gaps gaps, RegisterTabs tabs) {
        this.tabs = tabs;
        this.inventories = inventories;
        this.gaps = gaps;
    }

    ListingPage of(Scene scene, ListingFilter filter, Actor actor) {
        var words = new ListingWords(scene, inventories.of(scene.charter()));
        var found = filter.of(words, gaps);
        var path = scene.path() + "/" + filter.register();
        var query = filter.query(words);
        var pager = new Pager(filter.page(), found.size(), path, query);
        return new ListingPage(
                List.of(scene.front()),
                filter.register(),
                scene.onDay(),
                path,
                tabs.of(words, filter.register()),
                new ListingFacets(filter, words).all(),
                filter.of("namn"),
                new ListingTables(words).of(filter.register(), pager.cut(found)),
                found.size(),
                (int) found.stream()
                        .filter(each -> !gaps.of(words, each).isEmpty())
                        .count(),
                pager,
                new FileLinks(path, query),
                filter.register().equals(ListingKind.NETWORK.path()) ? SupportPicture.of(words, found) : null,
                filter.register().equals(ListingKind.ARENA.path()) ? TopicMatrix.of(words) : null,
                review(scene, filter.register()),
                acts(scene, filter.register(), actor));
    }

    TableFile file(Scene scene, ListingFilter filter) {
        var words = new ListingWords(scene, inventories.of(scene.charter()));
        return new ListingFile(words).of(filter.register(), filter.of(words, gaps));
    }

    /** The round of review that is open, or the last one. */
    private @Nullable Crumb review(Scene scene, String register) {
        var reviews = inventories.reviews(scene.structure());
        if (!register.equals(ListingKind.NETWORK.path()) || reviews.isEmpty()) {
            return null;
        }
        var review = reviews.getFirst();
        var text = review.closedOn() == null
                ? scene.say("people-inventory.review.open-until", review.title(), review.dueOn())
                : scene.say("people-inventory.review.was-closed", review.title(), review.closedOn());
        return new Crumb(text, scene.path() + "/natverk/genomgang/" + review.id());
    }

    private List<Crumb> acts(Scene scene, String register, Actor actor) {
        var acts = new ArrayList<>(ListingActs.ofList(scene, register, actor));
        if (PeopleRules.isCoordinator(actor)) {
            acts.add(new Crumb(scene.say("people-inventory.bring"), scene.path() + "/w/people/table?kind=inventory"));
        }
        if (PeopleRules.isCoordinator(actor) && register.equals(ListingKind.NETWORK.path())) {
            acts.add(inventories
                    .open(scene.structure())
                    .map(each -> new Crumb(
                            scene.say("people-inventory.review.continue"), ReviewPages.work(scene, each.id())))
                    .orElseGet(() ->
                            new Crumb(scene.say("people-inventory.review.start"), scene.path() + "/w/people/review")));
        }
        return acts;
    }
}
