package se.radslag.people.inventory.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.ListingKind;
import se.radslag.people.inventory.Particulars;
import se.radslag.platform.web.Fact;

/** The facts of a listing in the order in which people ask for them, and those of one thing that was said. */
record ListingFactsList(ListingWords words) {

    List<Fact> of(Listing listing) {
        var facts = new ArrayList<Fact>();
        var by = words.commissionedBy(listing);
        fact(facts, "commissioner", words.commissioner(listing), path(by));
        if (listing.kind().isReviewed()) {
            fact(facts, "purpose", words.purposes(listing), null);
            fact(facts, "lasting", words.lasting(listing), null);
        }
        fact(facts, "lead", words.party(words.of(listing).lead()), null);
        fact(facts, "admin", words.party(words.admin(listing)), null);
        fact(facts, "period", words.period(listing), null);
        if (words.of(listing).prioritised()) {
            fact(facts, "prioritised", words.scene().say("people-inventory.yes"), null);
        }
        if (listing.kind() == ListingKind.PROJECT) {
            fact(facts, "origin", new UndertakingWords(words).origin(listing), null);
            fact(facts, "funds", new UndertakingWords(words).funds(listing), null);
        }
        fact(facts, "supports", words.supports(listing), null);
        fact(facts, "overlaps", overlaps(listing), null);
        fact(facts, "topics", words.topics(listing), null);
        fact(facts, "contact", words.orNothing(words.of(listing).contact()), null);
        fact(facts, "source", words.orNothing(words.of(listing).source()), null);
        if (listing.body() != null) {
            fact(
                    facts,
                    "body",
                    words.scene().say("people-inventory.as-body"),
                    words.scene().bodyPath(listing.body()));
        }
        return facts;
    }

    /** What the agreement's papers say that it overlaps. */
    private String overlaps(Listing listing) {
        var body = words.inventory().body(listing);
        var names = body == null
                ? ""
                : body.relations().stream()
                        .flatMap(each -> each.overlaps().stream())
                        .map(words::someone)
                        .collect(java.util.stream.Collectors.joining(", "));
        return names.isEmpty() ? ListingWords.NOT_TOLD : names;
    }

    private @Nullable String path(@Nullable String by) {
        return by != null && words.scene().charter().bodies().containsKey(by)
                ? words.scene().bodyPath(by)
                : null;
    }

    private void fact(List<Fact> into, String what, String value, @Nullable String path) {
        if (!value.equals(ListingWords.NOT_TOLD)) {
            into.add(new Fact(words.scene().say("people-inventory.column." + what), value, path));
        }
    }

    /** The facts that one thing that was said tells of, whatever else is known. */
    List<Fact> of(Listing listing, Particulars said) {
        var alone = new Listing(
                listing.id(),
                listing.kind(),
                listing.slug(),
                null,
                List.of(new Listing.Stated(1, said, java.time.Instant.EPOCH, "")),
                null,
                List.of(),
                null,
                List.of());
        var facts = new ArrayList<Fact>();
        fact(facts, "name", words.orNothing(said.called().swedish()), null);
        facts.addAll(of(alone));
        fact(facts, "assignment", words.orNothing(said.undertaking().assignment()), null);
        fact(facts, "organisation", words.orNothing(said.undertaking().organisation()), null);
        fact(facts, "conditions", words.orNothing(said.undertaking().conditions()), null);
        return facts;
    }
}
