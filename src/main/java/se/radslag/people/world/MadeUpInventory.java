package se.radslag.people.world;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.people.inventory.AssignSupport;
import se.radslag.people.inventory.Inventory;
import se.radslag.people.inventory.InventoryLookup;
import se.radslag.people.inventory.JudgeListing;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.NameTask;
import se.radslag.people.inventory.OpenReview;
import se.radslag.people.inventory.PassOnTask;
import se.radslag.people.inventory.RecordListing;
import se.radslag.people.inventory.ReportProject;
import se.radslag.people.inventory.Review.Outcome;
import se.radslag.platform.start.WorldPart;

/** Puts networks, groups and projects into the structures that a first start shows: what the sources name, and some made up. */
@Component
@Order(21)
class MadeUpInventory implements WorldPart {

    private final CharterLookup charters;
    private final InventoryLookup inventories;
    private final RecordListing record;
    private final AssignSupport support;
    private final ReportProject report;
    private final OpenReview open;
    private final JudgeListing judge;
    private final NameTask name;
    private final PassOnTask pass;
    private final Clock clock;

    MadeUpInventory(
            CharterLookup charters,
            InventoryLookup inventories,
            RecordListing record,
            AssignSupport support,
            ReportProject report,
            OpenReview open,
            JudgeListing judge,
            NameTask name,
            PassOnTask pass,
            Clock clock) {
        this.charters = charters;
        this.inventories = inventories;
        this.record = record;
        this.support = support;
        this.report = report;
        this.open = open;
        this.judge = judge;
        this.name = name;
        this.pass = pass;
        this.clock = clock;
    }

    @Override
    public void load() {
        for (var charter : charters.all()) {
            var structure = charter.origin().structure();
            var listings = new WorldListings(LocalDate.now(clock));
            listings.of(structure).forEach(each -> record.handle(each, Actor.SYSTEM));
            listings.supports(structure).forEach(each -> support.handle(each, Actor.SYSTEM));
            reports(structure);
            if (structure.value().equals("vastmanland")) {
                WorldTasks.all().forEach(each -> task(structure, each));
                review(structure);
            }
        }
    }

    private void task(StructureId structure, WorldTasks.Told told) {
        var task = name.handle(
                        new NameTask.Command(
                                structure, told.organisation(), told.swedish(), told.english(), told.clauses()),
                        Actor.SYSTEM)
                .result();
        if (told.answer() != null) {
            pass.handle(new PassOnTask.Command(structure, task, told.answer(), 0), Actor.SYSTEM);
        }
    }

    private void reports(StructureId structure) {
        var done = find(structure, "gemensam-upphandling-av-e-arkiv");
        if (done != null) {
            report.handle(
                    new ReportProject.Command(
                            structure,
                            Objects.requireNonNull(done.id()),
                            LocalDate.of(2025, 12, 3),
                            "Strategisk regional beredning",
                            "Slutrapport, gemensam upphandling av e-arkiv"),
                    Actor.SYSTEM);
        }
    }

    /** A review that has come half way. */
    private void review(StructureId structure) {
        var due = LocalDate.now(clock).plusDays(40);
        var review = open.handle(
                        new OpenReview.Command(structure, "Genomgång av nätverk och råd inför nästa mandatperiod", due),
                        Actor.SYSTEM)
                .result();
        var kept = find(structure, "folkhalsoplanerare");
        var merged = find(structure, "halsosamordnare");
        var closed = find(structure, "palliativt");
        judge(structure, review, kept, Outcome.KEEP, null, "Samlar alla kommuner och har ett tydligt uppdrag.");
        judge(structure, review, merged, Outcome.MERGE, kept, "Samma personer och samma frågor.");
        judge(
                structure,
                review,
                closed,
                Outcome.CLOSE,
                null,
                "Frågorna hanteras numera i samverkansgruppen för äldre.");
    }

    private void judge(
            StructureId structure,
            java.util.UUID review,
            @Nullable Listing listing,
            Outcome outcome,
            @Nullable Listing into,
            String motive) {
        if (listing != null && listing.id() != null) {
            judge.handle(
                    new JudgeListing.Command(
                            structure, review, listing.id(), outcome, into == null ? null : into.id(), motive, null),
                    Actor.SYSTEM);
        }
    }

    private @Nullable Listing find(StructureId structure, String slug) {
        return charters.current(structure).map(inventories::of).map(Inventory::all).stream()
                .flatMap(all -> all.stream())
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElse(null);
    }
}
