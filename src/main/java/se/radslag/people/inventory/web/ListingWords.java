package se.radslag.people.inventory.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Period;
import se.radslag.people.inventory.Commissioners;
import se.radslag.people.inventory.Inventory;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.ListingKind;
import se.radslag.people.inventory.Particulars;
import se.radslag.people.inventory.Purpose;
import se.radslag.people.inventory.Support;
import se.radslag.people.web.Scene;
import se.radslag.platform.text.Alphabet;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pill;

/** What is said of listings in words, on the day and in the language of a page. */
record ListingWords(Scene scene, Inventory inventory) {

    static final String NOT_TOLD = "–";

    String name(Listing listing) {
        return inventory.name(listing, scene.day(), scene.language().tag());
    }

    Particulars of(Listing listing) {
        return listing.on(scene.day());
    }

    String kind(Listing listing) {
        return scene.say("people-inventory.kind." + listing.kind());
    }

    String path(Listing listing) {
        return scene.onDay().keep(scene.path() + "/" + listing.kind().path() + "/" + listing.slug());
    }

    Crumb list(ListingKind kind) {
        return new Crumb(
                scene.say("people-inventory.list." + kind.path()),
                scene.onDay().keep(scene.path() + "/" + kind.path()));
    }

    /** On whose commission, as the register says, else as the agreement does. */
    String commissioner(Listing listing) {
        var commission = of(listing).commission();
        if (commission.words() != null && commission.by() == null) {
            return commission.words();
        }
        var by = commissionedBy(listing);
        return by == null ? NOT_TOLD : someone(by);
    }

    @Nullable
    String commissionedBy(Listing listing) {
        var by = of(listing).commission().by();
        var body = inventory.body(listing);
        return by != null || body == null ? by : Commissioners.of(body).orElse(null);
    }

    /** The party that administers, as the register says, else as the agreement does. */
    @Nullable
    String admin(Listing listing) {
        var admin = of(listing).admin();
        var body = inventory.body(listing);
        return admin != null || body == null
                ? admin
                : Commissioners.administers(body).orElse(null);
    }

    String party(@Nullable String id) {
        return id == null ? NOT_TOLD : someone(id);
    }

    /** A body, party, group of parties or organ of a party. */
    String someone(String id) {
        int dot = id.indexOf('.');
        if (dot < 0) {
            return scene.name(id);
        }
        var party = scene.charter().parties().get(id.substring(0, dot));
        var organ = party == null ? null : party.organs().get(id.substring(dot + 1));
        return organ == null || organ.names() == null
                ? id
                : scene.say("people-inventory.organ-of", scene.name(organ.names()), scene.name(id.substring(0, dot)));
    }

    String purposes(Listing listing) {
        var purposes =
                of(listing).purposes().stream().sorted().map(this::purpose).collect(Collectors.joining(", "));
        return purposes.isEmpty() ? NOT_TOLD : purposes;
    }

    String purpose(Purpose purpose) {
        return scene.say("people-inventory.purpose." + purpose);
    }

    String lasting(Listing listing) {
        var lasting = of(listing).lasting();
        return lasting == null ? NOT_TOLD : scene.say("people-inventory.lasting." + lasting);
    }

    /** The bodies that it supports: those it has a document for, and those that the agreement names. */
    List<String> supported(Listing listing) {
        var all = new ArrayList<>(
                listing.supportsOn(scene.day()).stream().map(Support::forum).toList());
        var body = inventory.body(listing);
        if (body != null) {
            body.relations().stream()
                    .filter(each -> each.header().validity().on(scene.day()) != Answer.NO)
                    .forEach(each -> all.addAll(each.supports()));
        }
        return all.stream()
                .distinct()
                .filter(scene.charter().bodies()::containsKey)
                .toList();
    }

    String supports(Listing listing) {
        var names = supported(listing).stream().map(scene::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? NOT_TOLD : names;
    }

    String topics(Listing listing) {
        var names =
                inventory.topics(listing, scene.day()).stream().map(scene::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? NOT_TOLD : names;
    }

    /** {@code sedan 1 januari 2023}; nothing is known where neither end is. */
    String period(Listing listing) {
        var first = inventory.first(listing);
        var last = inventory.last(listing, scene.day());
        boolean known = (first != null || last != null) && (first == null || last == null || !last.isBefore(first));
        return known ? scene.period(new Period(first, last)) : NOT_TOLD;
    }

    /** How it stands on the day. */
    Pill state(Listing listing) {
        return new ListingStates(scene, inventory).of(listing);
    }

    Comparator<Listing> byName() {
        return Alphabet.of(scene.language()).by(this::name);
    }

    String orNothing(@Nullable String text) {
        return Objects.requireNonNullElse(text, NOT_TOLD);
    }
}
