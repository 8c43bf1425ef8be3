package se.radslag.people.inventory.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.inventory.AssignSupport;
import se.radslag.people.inventory.EndSupport;
import se.radslag.people.inventory.Listing;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where a network is given a body to support, and where that ends. */
@Controller
class SupportController {

    private final ListingForms listings;
    private final EndingForms forms;
    private final AssignSupport assign;
    private final EndSupport end;

    SupportController(ListingForms listings, EndingForms forms, AssignSupport assign, EndSupport end) {
        this.listings = listings;
        this.forms = forms;
        this.assign = assign;
        this.end = end;
    }

    @GetMapping("/{structure}/w/people/support")
    ModelAndView form(Scene scene, Typed typed) {
        var words = listings.words(scene);
        typed.suggest("from", scene.day());
        return support(words, listing(words, typed), typed).opened();
    }

    @PostMapping("/{structure}/w/people/support")
    ModelAndView assign(Scene scene, Actor actor, Typed typed) {
        var words = listings.words(scene);
        var listing = listing(words, typed);
        return support(words, listing, typed)
                .sent(
                        () -> new AssignSupport.Command(
                                scene.structure(),
                                listing.slug(),
                                typed.needed("forum"),
                                typed.needed("document"),
                                ListingForms.blank(typed.raw("decided-by")),
                                typed.neededDay("from"),
                                typed.day("last")),
                        command -> assign.handle(command, actor),
                        ListingActs.done(scene, listing, "support"));
    }

    private Asking support(ListingWords words, Listing listing, Typed typed) {
        return new Asking(typed, trouble -> forms.support(words, listing, typed, trouble));
    }

    /** Ends a task to support with today. */
    @PostMapping("/{structure}/w/people/support-end")
    ModelAndView end(Scene scene, Actor actor, Typed typed, @RequestParam UUID support) {
        var words = listings.words(scene);
        var listing = listing(words, typed);
        end.handle(new EndSupport.Command(scene.structure(), support, scene.day()), actor);
        return new ModelAndView("redirect:" + ListingActs.done(scene, listing, "support-ended"));
    }

    private static Listing listing(ListingWords words, Typed typed) {
        return ListingForms.named(words, typed)
                .filter(each -> each.kind().isReviewed())
                .orElseThrow(NoSuchPage::new);
    }
}
