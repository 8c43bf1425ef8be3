package se.radslag.people.inventory.web;

import java.util.List;
import java.util.stream.Collectors;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.Listing.Stated;
import se.radslag.people.inventory.Particulars;
import se.radslag.platform.web.Fact;

/** Tells what was new each time somebody said something of a listing. */
record Differences(ListingWords words) {

    String of(Listing listing, Stated stated) {
        var facts = new ListingFactsList(words);
        var before = facts.of(listing, before(listing, stated));
        var after = facts.of(listing, stated.particulars());
        var changed = after.stream().filter(fact -> !before.contains(fact)).map(Differences::line);
        var gone = before.stream()
                .filter(fact -> after.stream().noneMatch(each -> each.label().equals(fact.label())))
                .map(fact -> words.scene().say("people-inventory.history.gone", fact.label()));
        var all = java.util.stream.Stream.concat(changed, gone).collect(Collectors.joining("; "));
        return all.isEmpty() ? words.scene().say("people-inventory.history.same") : all;
    }

    private static Particulars before(Listing listing, Stated stated) {
        return listing.history().stream()
                .filter(each -> each.number() < stated.number())
                .reduce((one, other) -> other)
                .map(Stated::particulars)
                .orElse(Particulars.NONE);
    }

    private static String line(Fact fact) {
        return fact.label() + ": " + fact.value();
    }

    /** What a form that another has been before with shows as being there now. */
    List<String> now(Listing listing) {
        return listing.history().isEmpty()
                ? List.of()
                : new ListingFactsList(words)
                        .of(listing, listing.history().getLast().particulars()).stream()
                                .map(Differences::line)
                                .toList();
    }
}
