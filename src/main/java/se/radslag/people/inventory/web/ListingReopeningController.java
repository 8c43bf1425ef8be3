package se.radslag.people.inventory.web;

import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.ReopenListing;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where something that was ended is taken up again. */
@Controller
class ListingReopeningController {

    private final ListingForms listings;
    private final EndingForms forms;
    private final ReopenListing reopen;

    ListingReopeningController(ListingForms listings, EndingForms forms, ReopenListing reopen) {
        this.listings = listings;
        this.forms = forms;
        this.reopen = reopen;
    }

    @GetMapping("/{structure}/w/people/listing-reopening")
    ModelAndView form(Scene scene, Typed typed) {
        var words = listings.words(scene);
        return reopen(words, ListingForms.written(words, typed), typed).opened();
    }

    @PostMapping("/{structure}/w/people/listing-reopening")
    ModelAndView reopen(Scene scene, Actor actor, Typed typed) {
        var words = listings.words(scene);
        var listing = ListingForms.written(words, typed);
        return reopen(words, listing, typed)
                .sent(
                        () -> new ReopenListing.Command(scene.structure(), Objects.requireNonNull(listing.id())),
                        command -> reopen.handle(command, actor),
                        ListingActs.done(scene, listing, "reopened"));
    }

    private Asking reopen(ListingWords words, Listing listing, Typed typed) {
        return new Asking(typed, trouble -> forms.reopen(words, listing, typed, trouble));
    }
}
