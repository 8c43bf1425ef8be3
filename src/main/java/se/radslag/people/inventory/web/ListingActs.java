package se.radslag.people.inventory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.people.domain.PeopleRules;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.ListingKind;
import se.radslag.people.inventory.ListingRules;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.Crumb;

/** What somebody may do with listings: the page asks the very rules that the acts ask. */
final class ListingActs {

    /** What a receipt can tell of. */
    private static final Set<String> SAVED =
            Set.of("said", "ended", "reopened", "support", "support-ended", "report", "task", "passed-on");

    private ListingActs() {}

    static List<Crumb> of(ListingWords words, Listing listing, Actor actor) {
        var scene = words.scene();
        var acts = new ArrayList<Crumb>();
        if (!ListingRules.mayKeep(actor, scene.charter(), listing, scene.day())) {
            return acts;
        }
        boolean goesOn = listing.ended() == null;
        if (goesOn) {
            acts.add(act(words, listing, "change", "listing"));
        }
        if (goesOn && listing.kind().isReviewed() && PeopleRules.isCoordinator(actor)) {
            acts.add(act(words, listing, "support", "support"));
        }
        if (listing.kind() == ListingKind.EARLIER && listing.id() != null) {
            acts.add(act(words, listing, "task", "task"));
        }
        if (listing.kind() == ListingKind.PROJECT && listing.id() != null) {
            acts.add(act(words, listing, "report", "final-report"));
        }
        if (goesOn && listing.id() != null && listing.body() == null && listing.kind() != ListingKind.EARLIER) {
            acts.add(act(words, listing, "end", "listing-end"));
        } else if (!goesOn) {
            acts.add(act(words, listing, "reopen", "listing-reopening"));
        }
        return acts;
    }

    private static Crumb act(ListingWords words, Listing listing, String word, String noun) {
        return new Crumb(
                words.scene().say("people-inventory.act." + word),
                words.scene().path() + "/w/people/" + noun + "?slug=" + listing.slug());
    }

    /** What may be added to a list. */
    static List<Crumb> ofList(Scene scene, String register, Actor actor) {
        if (!PeopleRules.isCoordinator(actor) && !actor.is(Actor.Role.REGISTRAR)) {
            return List.of();
        }
        return ListingKind.at(register).stream()
                .filter(kind -> kind != ListingKind.EARLIER || PeopleRules.isCoordinator(actor))
                .map(kind -> new Crumb(
                        scene.say("people-inventory.add." + kind), scene.path() + "/w/people/listing?kind=" + kind))
                .toList();
    }

    static @Nullable String receipt(Scene scene, @Nullable String saved) {
        return saved != null && SAVED.contains(saved) ? scene.say("people-inventory.saved." + saved) : null;
    }

    static Crumb crumb(ListingWords words, Listing listing) {
        return new Crumb(words.name(listing), words.path(listing));
    }

    /** Where one is sent when an act is done. */
    static String done(Scene scene, Listing listing, String saved) {
        return done(scene, listing.kind(), listing.slug(), saved);
    }

    static String done(Scene scene, ListingKind kind, String slug, String saved) {
        return scene.path() + "/" + kind.path() + "/" + slug + "?sparat=" + saved;
    }
}
