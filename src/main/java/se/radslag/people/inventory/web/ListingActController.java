package se.radslag.people.inventory.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.ListingKind;
import se.radslag.people.inventory.RecordListing;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where is said what is so of a network, group, project, arena or earlier organisation. */
@Controller
class ListingActController {

    private final ListingForms forms;
    private final RecordListing record;

    ListingActController(ListingForms forms, RecordListing record) {
        this.forms = forms;
        this.record = record;
    }

    @GetMapping("/{structure}/w/people/listing")
    ModelAndView form(Scene scene, Typed typed) {
        var words = forms.words(scene);
        var listing = listing(words, typed);
        forms.begin(words, listing, typed);
        return listing(scene, typed).opened();
    }

    @PostMapping("/{structure}/w/people/listing")
    ModelAndView record(Scene scene, Actor actor, Typed typed) {
        var listing = listing(forms.words(scene), typed);
        return listing(scene, typed)
                .sent(
                        () -> read(scene, listing, typed),
                        command -> ListingActs.done(
                                scene,
                                listing.kind(),
                                record.handle(command, actor).result(),
                                "said"));
    }

    /** What is listed is read anew where another has changed it meanwhile. */
    private Asking listing(Scene scene, Typed typed) {
        return new Asking(typed, trouble -> {
            var words = forms.words(scene);
            return forms.of(words, listing(words, typed), typed, trouble);
        });
    }

    private static RecordListing.Command read(Scene scene, Listing listing, Typed typed) {
        var said = TypedListing.of(typed, listing.kind(), listing.body() != null);
        var body = listing.body() != null ? listing.body() : ListingForms.blank(typed.raw("body"));
        return new RecordListing.Command(scene.structure(), listing.id(), listing.kind(), body, said, typed.seen());
    }

    private static Listing listing(ListingWords words, Typed typed) {
        var kind = typed.one("kind", ListingKind.class);
        return typed.raw("slug").isEmpty() && kind != null
                ? ListingForms.empty(kind)
                : ListingForms.named(words, typed).orElseThrow(NoSuchPage::new);
    }
}
