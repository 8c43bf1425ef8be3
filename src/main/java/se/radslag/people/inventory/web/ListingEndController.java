package se.radslag.people.inventory.web;

import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.inventory.EndListing;
import se.radslag.people.inventory.Listing;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where something listed is ended. */
@Controller
class ListingEndController {

    private final ListingForms listings;
    private final EndingForms forms;
    private final EndListing end;

    ListingEndController(ListingForms listings, EndingForms forms, EndListing end) {
        this.listings = listings;
        this.forms = forms;
        this.end = end;
    }

    @GetMapping("/{structure}/w/people/listing-end")
    ModelAndView form(Scene scene, Typed typed) {
        var words = listings.words(scene);
        typed.suggest("last", scene.day());
        return end(words, ListingForms.written(words, typed), typed).opened();
    }

    @PostMapping("/{structure}/w/people/listing-end")
    ModelAndView end(Scene scene, Actor actor, Typed typed) {
        var words = listings.words(scene);
        var listing = ListingForms.written(words, typed);
        return end(words, listing, typed)
                .sent(
                        () -> new EndListing.Command(
                                scene.structure(),
                                Objects.requireNonNull(listing.id()),
                                typed.neededDay("last"),
                                typed.needed("motive")),
                        command -> end.handle(command, actor),
                        ListingActs.done(scene, listing, "ended"));
    }

    private Asking end(ListingWords words, Listing listing, Typed typed) {
        return new Asking(typed, trouble -> forms.end(words, listing, typed, trouble));
    }
}
