package se.radslag.people.inventory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.charter.terms.Act;
import se.radslag.kernel.Answer;
import se.radslag.people.inventory.Demand;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.ListingKind;
import se.radslag.people.inventory.ReviewRules;
import se.radslag.people.inventory.web.RecordPage.Gap;
import se.radslag.platform.web.Citations;

/** Tells what nobody has said of a listing although it ought to be clear, and which clause asks for it. */
@Component
class Gaps {

    private final Citations citations;

    Gaps(Citations citations) {
        this.citations = citations;
    }

    List<Gap> of(ListingWords words, Listing listing) {
        var gaps = new ArrayList<Gap>();
        var day = words.scene().day();
        if (words.inventory().on(listing, day) == Answer.NO || listing.kind() == ListingKind.EARLIER) {
            return gaps;
        }
        if (listing.kind() != ListingKind.ARENA && !ReviewRules.isCommissioned(words.inventory(), listing, day)) {
            gap(words, listing, "commission", gaps);
        }
        if (listing.kind().isReviewed() && !ReviewRules.hasPurpose(words.inventory(), listing, day)) {
            gap(words, listing, "purpose", gaps);
        }
        if (listing.kind().isReviewed() && words.admin(listing) == null) {
            gap(words, listing, "admin", gaps);
        }
        if (listing.kind() == ListingKind.WORKING_GROUP && words.inventory().last(listing, day) == null) {
            gap(words, listing, "end", gaps);
        }
        if (listing.kind() == ListingKind.PROJECT && isOver(words, listing) && listing.report() == null) {
            gap(words, listing, "final-report", gaps);
        }
        return gaps;
    }

    private static boolean isOver(ListingWords words, Listing listing) {
        var last = words.inventory().last(listing, words.scene().day());
        return last != null && last.isBefore(words.scene().day());
    }

    private void gap(ListingWords words, Listing listing, String what, List<Gap> into) {
        var scene = words.scene();
        var act = what.equals("final-report") ? Act.CLOSE : Act.SET_UP;
        var clauses = Demand.of(scene.charter(), act, listing.kind(), what).stream()
                .flatMap(demand -> demand.clauses().stream()
                        .map(clause -> citations.clause(demand.origin(), clause, scene.language()))
                        .flatMap(Optional::stream))
                .toList();
        into.add(new Gap(scene.say("people-inventory.gap." + what), clauses));
    }
}
