package se.radslag.people.inventory.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.inventory.EndListing;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.ListingKind;
import se.radslag.people.inventory.ReopenListing;
import se.radslag.people.inventory.ReportProject;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where a project reports, and where something is ended or taken up again. */
@Controller
class EndingController {

    private final ListingForms listings;
    private final EndingForms forms;
    private final ReportProject report;
    private final EndListing end;
    private final ReopenListing reopen;

    EndingController(
            ListingForms listings, EndingForms forms, ReportProject report, EndListing end, ReopenListing reopen) {
        this.listings = listings;
        this.forms = forms;
        this.report = report;
        this.end = end;
        this.reopen = reopen;
    }

    @GetMapping("/{structure}/w/people/final-report")
    ModelAndView report(Scene scene, Typed typed) {
        var words = listings.words(scene);
        return report(words, listing(words, typed), typed).opened();
    }

    @PostMapping("/{structure}/w/people/final-report")
    ModelAndView reported(Scene scene, Actor actor, Typed typed) {
        var words = listings.words(scene);
        var listing = listing(words, typed);
        return report(words, listing, typed)
                .sent(
                        () -> new ReportProject.Command(
                                scene.structure(),
                                id(listing),
                                typed.neededDay("delivered"),
                                typed.needed("received-by"),
                                typed.needed("document")),
                        command -> report.handle(command, actor),
                        ListingActs.done(scene, listing, "report"));
    }

    private Asking report(ListingWords words, Listing listing, Typed typed) {
        return new Asking(typed, trouble -> forms.report(words, listing, typed, trouble));
    }

    @GetMapping("/{structure}/w/people/listing-end")
    ModelAndView end(Scene scene, Typed typed) {
        var words = listings.words(scene);
        typed.suggest("last", scene.day());
        return end(words, listing(words, typed), typed).opened();
    }

    @PostMapping("/{structure}/w/people/listing-end")
    ModelAndView ended(Scene scene, Actor actor, Typed typed) {
        var words = listings.words(scene);
        var listing = listing(words, typed);
        return end(words, listing, typed)
                .sent(
                        () -> new EndListing.Command(
                                scene.structure(), id(listing), typed.neededDay("last"), typed.needed("motive")),
                        command -> end.handle(command, actor),
                        ListingActs.done(scene, listing, "ended"));
    }

    private Asking end(ListingWords words, Listing listing, Typed typed) {
        return new Asking(typed, trouble -> forms.end(words, listing, typed, trouble));
    }

    @GetMapping("/{structure}/w/people/listing-reopening")
    ModelAndView reopen(Scene scene, Typed typed) {
        var words = listings.words(scene);
        return reopen(words, listing(words, typed), typed).opened();
    }

    @PostMapping("/{structure}/w/people/listing-reopening")
    ModelAndView reopened(Scene scene, Actor actor, Typed typed) {
        var words = listings.words(scene);
        var listing = listing(words, typed);
        return reopen(words, listing, typed)
                .sent(
                        () -> new ReopenListing.Command(scene.structure(), id(listing)),
                        command -> reopen.handle(command, actor),
                        ListingActs.done(scene, listing, "reopened"));
    }

    private Asking reopen(ListingWords words, Listing listing, Typed typed) {
        return new Asking(typed, trouble -> forms.reopen(words, listing, typed, trouble));
    }

    private static Listing listing(ListingWords words, Typed typed) {
        return words.inventory()
                .at(Arrays.asList(ListingKind.values()), typed.raw("slug"))
                .filter(each -> each.id() != null)
                .orElseThrow(NoSuchPage::new);
    }

    private static UUID id(Listing listing) {
        return Objects.requireNonNull(listing.id());
    }
}
