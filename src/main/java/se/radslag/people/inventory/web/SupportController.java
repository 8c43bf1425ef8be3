package se.radslag.people.inventory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.kernel.Actor;
import se.radslag.people.inventory.AssignSupport;
import se.radslag.people.inventory.EndSupport;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.ListingKind;
import se.radslag.people.web.OnDay;
import se.radslag.people.web.Scene;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.form.Attempt;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** Where a network is given a body to support, and where that ends. */
@Controller
class SupportController {

    private final ListingForms listings;
    private final EndingForms forms;
    private final AssignSupport assign;
    private final EndSupport end;
    private final Clock clock;

    SupportController(ListingForms listings, EndingForms forms, AssignSupport assign, EndSupport end, Clock clock) {
        this.listings = listings;
        this.forms = forms;
        this.assign = assign;
        this.end = end;
        this.clock = clock;
    }

    @GetMapping("/{structure}/w/people/support")
    ModelAndView form(Charter charter, Language language, Typed typed) {
        var words = words(charter, language);
        typed.suggest("from", words.scene().day());
        return forms.support(words, listing(words, typed), typed, Trouble.NONE).answer();
    }

    @PostMapping("/{structure}/w/people/support")
    ModelAndView assign(Charter charter, Language language, Actor actor, Typed typed) {
        var words = words(charter, language);
        var listing = listing(words, typed);
        return Attempt.of(
                () -> {
                    var command = new AssignSupport.Command(
                            words.scene().structure(),
                            listing.slug(),
                            typed.needed("forum"),
                            typed.needed("document"),
                            ListingForms.blank(typed.raw("decided-by")),
                            typed.neededDay("from"),
                            typed.day("last"));
                    if (!typed.isWhole()) {
                        return null;
                    }
                    assign.handle(command, actor);
                    return ListingActs.done(words.scene(), listing.kind(), listing.slug(), "support");
                },
                trouble -> forms.support(words, listing, typed, trouble));
    }

    /** Ends a task to support with today. */
    @PostMapping("/{structure}/w/people/support-end")
    ModelAndView end(Charter charter, Language language, Actor actor, Typed typed, @RequestParam UUID support) {
        var words = words(charter, language);
        var listing = listing(words, typed);
        end.handle(new EndSupport.Command(words.scene().structure(), support, LocalDate.now(clock)), actor);
        return new ModelAndView(
                "redirect:" + ListingActs.done(words.scene(), listing.kind(), listing.slug(), "support-ended"));
    }

    private ListingWords words(Charter charter, Language language) {
        return listings.words(new Scene(charter, OnDay.of(null, clock), language));
    }

    private static Listing listing(ListingWords words, Typed typed) {
        return words.inventory()
                .at(Arrays.asList(ListingKind.values()), typed.raw("slug"))
                .filter(each -> each.kind().isReviewed())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
