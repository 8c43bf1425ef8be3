package se.radslag.people.inventory.web;

import se.radslag.kernel.Answer;
import se.radslag.people.inventory.Inventory;
import se.radslag.people.inventory.Listing;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.Pill;

/** Tells how a listing stands on the day of a page: coming, going on, soon over, overdue or ended. */
record ListingStates(Scene scene, Inventory inventory) {

    /** So many days ahead it is soon over. */
    private static final int SOON = 30;

    Pill of(Listing listing) {
        var on = inventory.on(listing, scene.day());
        var ended = listing.ended();
        if (on == Answer.NO && ended != null && ended.into() != null) {
            return Pill.quiet(scene.say("people-inventory.state.merged"));
        } else if (on == Answer.NO) {
            var first = inventory.first(listing);
            return Pill.quiet(scene.say(
                    first != null && first.isAfter(scene.day())
                            ? "people-inventory.state.coming"
                            : "people-inventory.state.ended"));
        }
        var last = inventory.last(listing, scene.day());
        if (last != null && last.isBefore(scene.day())) {
            return Pill.bad(scene.say("people-inventory.state.overdue"));
        } else if (last != null && !last.isAfter(scene.day().plusDays(SOON))) {
            return Pill.warn(scene.say("people-inventory.state.ends-soon"));
        }
        return on == Answer.UNKNOWN
                ? Pill.quiet(scene.say("people-inventory.state.untold"))
                : Pill.good(scene.say("people-inventory.state.goes-on"));
    }
}
