package se.radslag.people.inventory.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.Support;
import se.radslag.platform.table.TableFile;

/** A list of the inventory as a file that can be brought back as it is. */
record ListingFile(ListingWords words, ListingCells cells) {

    private static final List<String> COLUMNS = List.of(
            "name",
            "kind",
            "english",
            "commissioner",
            "purpose",
            "lasting",
            "lead",
            "admin",
            "prioritised",
            "supports",
            "support-document",
            "topics",
            "first",
            "last",
            "state",
            "ended-on",
            "motive",
            "assignment",
            "organisation",
            "conditions",
            "origin",
            "funder",
            "kronor",
            "contact",
            "source",
            "day");

    ListingFile(ListingWords words) {
        this(words, new ListingCells(words));
    }

    /** One register, with all that is said of each. */
    TableFile of(String register, List<Listing> listings) {
        return new TableFile(
                register + "-" + words.scene().structure() + "-" + words.scene().day(),
                COLUMNS.stream().map(cells::label).toList(),
                sink -> {
                    for (var listing : listings) {
                        sink.row(COLUMNS.stream()
                                .map(column -> value(column, listing))
                                .toArray());
                    }
                });
    }

    /** What a spreadsheet can reckon with: days and numbers as such. */
    private @Nullable Object value(String column, Listing listing) {
        return switch (column) {
            case "first" -> words.inventory().first(listing);
            case "last" -> words.inventory().last(listing, words.scene().day());
            case "ended-on" -> listing.ended() == null ? null : listing.ended().lastDay();
            case "kronor" -> words.of(listing).undertaking().kronor();
            case "day" -> words.scene().day();
            default -> plain(column, listing);
        };
    }

    private @Nullable String plain(String column, Listing listing) {
        var said = words.of(listing);
        var text = switch (column) {
            case "name" -> words.name(listing);
            case "english" -> said.called().english();
            case "state" -> words.state(listing).text();
            case "prioritised" -> said.prioritised() ? words.scene().say("people-inventory.yes") : null;
            case "support-document" ->
                listing.supportsOn(words.scene().day()).stream()
                        .map(Support::document)
                        .distinct()
                        .collect(Collectors.joining("; "));
            case "motive" -> listing.ended() == null ? null : listing.ended().motive();
            case "assignment" -> said.undertaking().assignment();
            case "organisation" -> said.undertaking().organisation();
            case "conditions" -> said.undertaking().conditions();
            case "funder" -> said.undertaking().funder();
            case "contact" -> said.contact();
            case "source" -> said.source();
            default -> cells.text(column, listing);
        };
        return text == null || text.equals(ListingWords.NOT_TOLD) ? null : text;
    }
}
