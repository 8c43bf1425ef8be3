package se.radslag.people.inventory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Actor;
import se.radslag.people.domain.PeopleRules;
import se.radslag.people.inventory.InventoryLookup;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.ListingKind;
import se.radslag.people.inventory.ListingRules;
import se.radslag.people.inventory.Review.Judgement;
import se.radslag.people.inventory.web.RecordPage.Section;
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

    RecordPages(InventoryLookup inventories, Gaps gaps, TaskWords tasks) {
        this.tasks = tasks;
        this.inventories = inventories;
        this.gaps = gaps;
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
                sections(words, listing),
                new ListingFactsList(words).of(listing),
                tasks.of(words, listing, ListingRules.mayKeep(actor, scene.charter(), listing, scene.day())),
                TaskWords.count(words, listing),
                supports(words, listing),
                endings(words, listing, actor),
                history(words, listing));
    }

    private List<Section> sections(ListingWords words, Listing listing) {
        var scene = words.scene();
        var undertaking = words.of(listing).undertaking();
        var sections = new ArrayList<Section>();
        section(scene, "assignment", undertaking.assignment(), sections);
        section(scene, "organisation", undertaking.organisation(), sections);
        section(scene, "conditions", undertaking.conditions(), sections);
        var report = listing.report();
        if (report != null) {
            sections.add(new Section(
                    scene.say("people-inventory.section.report"),
                    List.of(scene.say(
                            "people-inventory.report", report.document(), report.receivedBy(), report.deliveredOn()))));
        }
        var judged = judgements(words, listing);
        if (!judged.isEmpty()) {
            sections.add(new Section(scene.say("people-inventory.section.review"), judged));
        }
        var ended = listing.ended();
        if (ended != null) {
            sections.add(new Section(scene.say("people-inventory.section.ended"), List.of(ended.motive())));
        }
        return sections;
    }

    private static void section(Scene scene, String what, @Nullable String text, List<Section> into) {
        if (text != null) {
            into.add(new Section(scene.say("people-inventory.section." + what), List.of(text)));
        }
    }

    /** What rounds of review have found of it. */
    private List<String> judgements(ListingWords words, Listing listing) {
        var scene = words.scene();
        return inventories.reviews(scene.structure()).stream()
                .flatMap(review -> review.of(listing.id()).stream()
                        .map(each -> scene.say(
                                "people-inventory.judged", review.title(), outcome(words, each), each.motive())))
                .toList();
    }

    private static String outcome(ListingWords words, Judgement judgement) {
        var into = words.inventory().with(judgement.into()).map(words::name).orElse("");
        return words.scene().say("people-inventory.outcome.told." + judgement.outcome(), into);
    }

    /** Its tasks to support bodies, ended ones too. */
    private static @Nullable Table supports(ListingWords words, Listing listing) {
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

    private static List<RecordPage.Ending> endings(ListingWords words, Listing listing, Actor actor) {
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
