package se.radslag.people.inventory.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.kernel.Actor;
import se.radslag.people.inventory.EndListing;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.ListingKind;
import se.radslag.people.inventory.ReopenListing;
import se.radslag.people.inventory.ReportProject;
import se.radslag.people.web.OnDay;
import se.radslag.people.web.Scene;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.form.Attempt;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** Where a project reports, and where something is ended or taken up again. */
@Controller
class EndingController {

    private final ListingForms listings;
    private final EndingForms forms;
    private final ReportProject report;
    private final EndListing end;
    private final ReopenListing reopen;
    private final Clock clock;

    EndingController(
            ListingForms listings,
            EndingForms forms,
            ReportProject report,
            EndListing end,
            ReopenListing reopen,
            Clock clock) {
        this.listings = listings;
        this.forms = forms;
        this.report = report;
        this.end = end;
        this.reopen = reopen;
        this.clock = clock;
    }

    @GetMapping("/{structure}/w/people/final-report")
    ModelAndView report(Charter charter, Language language, Typed typed) {
        var words = words(charter, language);
        return forms.report(words, listing(words, typed), typed, Trouble.NONE).answer();
    }

    @PostMapping("/{structure}/w/people/final-report")
    ModelAndView reported(Charter charter, Language language, Actor actor, Typed typed) {
        var words = words(charter, language);
        var listing = listing(words, typed);
        return Attempt.of(
                () -> {
                    var command = new ReportProject.Command(
                            words.scene().structure(),
                            id(listing),
                            typed.neededDay("delivered"),
                            typed.needed("received-by"),
                            typed.needed("document"));
                    return typed.isWhole() ? done(report.handle(command, actor), words, listing, "report") : null;
                },
                trouble -> forms.report(words, listing, typed, trouble));
    }

    @GetMapping("/{structure}/w/people/listing-end")
    ModelAndView end(Charter charter, Language language, Typed typed) {
        var words = words(charter, language);
        typed.suggest("last", words.scene().day());
        return forms.end(words, listing(words, typed), typed, Trouble.NONE).answer();
    }

    @PostMapping("/{structure}/w/people/listing-end")
    ModelAndView ended(Charter charter, Language language, Actor actor, Typed typed) {
        var words = words(charter, language);
        var listing = listing(words, typed);
        return Attempt.of(
                () -> {
                    var command = new EndListing.Command(
                            words.scene().structure(), id(listing), typed.neededDay("last"), typed.needed("motive"));
                    return typed.isWhole() ? done(end.handle(command, actor), words, listing, "ended") : null;
                },
                trouble -> forms.end(words, listing, typed, trouble));
    }

    @GetMapping("/{structure}/w/people/listing-reopening")
    ModelAndView reopen(Charter charter, Language language, Typed typed) {
        var words = words(charter, language);
        return forms.reopen(words, listing(words, typed), typed, Trouble.NONE).answer();
    }

    @PostMapping("/{structure}/w/people/listing-reopening")
    ModelAndView reopened(Charter charter, Language language, Actor actor, Typed typed) {
        var words = words(charter, language);
        var listing = listing(words, typed);
        return Attempt.of(
                () -> done(
                        reopen.handle(new ReopenListing.Command(words.scene().structure(), id(listing)), actor),
                        words,
                        listing,
                        "reopened"),
                trouble -> forms.reopen(words, listing, typed, trouble));
    }

    private static String done(Object verdicts, ListingWords words, Listing listing, String saved) {
        Objects.requireNonNull(verdicts);
        return ListingActs.done(words.scene(), listing.kind(), listing.slug(), saved);
    }

    private ListingWords words(Charter charter, Language language) {
        return listings.words(new Scene(charter, OnDay.of(null, clock), language));
    }

    private static Listing listing(ListingWords words, Typed typed) {
        return words.inventory()
                .at(Arrays.asList(ListingKind.values()), typed.raw("slug"))
                .filter(each -> each.id() != null)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static UUID id(Listing listing) {
        return Objects.requireNonNull(listing.id());
    }
}
