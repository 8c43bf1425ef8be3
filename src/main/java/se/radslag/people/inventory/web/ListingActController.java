package se.radslag.people.inventory.web;

import java.time.Clock;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.kernel.Actor;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.ListingKind;
import se.radslag.people.inventory.RecordListing;
import se.radslag.people.web.OnDay;
import se.radslag.people.web.Scene;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.form.Attempt;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** Where is said what is so of a network, group, project, arena or earlier organisation. */
@Controller
class ListingActController {

    private final ListingForms forms;
    private final RecordListing record;
    private final Clock clock;

    ListingActController(ListingForms forms, RecordListing record, Clock clock) {
        this.forms = forms;
        this.record = record;
        this.clock = clock;
    }

    @GetMapping("/{structure}/w/people/listing")
    ModelAndView form(Charter charter, Language language, Typed typed) {
        var words = forms.words(new Scene(charter, OnDay.of(null, clock), language));
        var listing = listing(words, typed);
        forms.begin(words, listing, typed);
        return forms.of(words, listing, typed, Trouble.NONE).answer();
    }

    @PostMapping("/{structure}/w/people/listing")
    ModelAndView record(Charter charter, Language language, Actor actor, Typed typed) {
        var scene = new Scene(charter, OnDay.of(null, clock), language);
        var listing = listing(forms.words(scene), typed);
        return Attempt.of(
                () -> {
                    var said = TypedListing.of(typed, listing.kind(), listing.body() != null);
                    if (!typed.isWhole()) {
                        return null;
                    }
                    var body = listing.body() != null ? listing.body() : ListingForms.blank(typed.raw("body"));
                    var slug = record.handle(
                                    new RecordListing.Command(
                                            scene.structure(), listing.id(), listing.kind(), body, said, typed.seen()),
                                    actor)
                            .result();
                    return ListingActs.done(scene, listing.kind(), slug, "said");
                },
                trouble -> {
                    var words = forms.words(scene);
                    return forms.of(words, listing(words, typed), typed, trouble);
                });
    }

    private static Listing listing(ListingWords words, Typed typed) {
        var slug = typed.raw("slug");
        var kind = typed.one("kind", ListingKind.class);
        if (slug.isEmpty() && kind != null) {
            return ListingForms.empty(kind);
        }
        return words.inventory()
                .at(Arrays.asList(ListingKind.values()), slug)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
