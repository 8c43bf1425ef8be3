package se.radslag.people.inventory.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.people.inventory.InventoryLookup;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.Review.Judgement;
import se.radslag.people.inventory.web.RecordPage.Section;
import se.radslag.people.web.Scene;

/** What is told of a listing in whole sentences: its assignment, its report, what reviews found, and why it ended. */
@Component
class RecordSections {

    private final InventoryLookup inventories;

    RecordSections(InventoryLookup inventories) {
        this.inventories = inventories;
    }

    List<Section> of(ListingWords words, Listing listing) {
        var scene = words.scene();
        var undertaking = words.of(listing).undertaking();
        var sections = new ArrayList<Section>();
        section(scene, "assignment", undertaking.assignment(), sections);
        section(scene, "organisation", undertaking.organisation(), sections);
        section(scene, "conditions", undertaking.conditions(), sections);
        section(scene, "report", report(scene, listing), sections);
        var judged = judgements(words, listing);
        if (!judged.isEmpty()) {
            sections.add(new Section(scene.say("people-inventory.section.review"), judged));
        }
        var ended = listing.ended();
        section(scene, "ended", ended == null ? null : ended.motive(), sections);
        return sections;
    }

    private static void section(Scene scene, String what, @Nullable String text, List<Section> into) {
        if (text != null) {
            into.add(new Section(scene.say("people-inventory.section." + what), List.of(text)));
        }
    }

    private static @Nullable String report(Scene scene, Listing listing) {
        var report = listing.report();
        return report == null
                ? null
                : scene.say("people-inventory.report", report.document(), report.receivedBy(), report.deliveredOn());
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
}
