package se.radslag.people.inventory.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.Support;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.web.Pill;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.Table.Cell;
import se.radslag.platform.web.Table.Column;
import se.radslag.platform.web.Table.Row;

/** Lays out one list of the inventory: each register has the columns that its readers ask for. */
record ListingTables(ListingWords words) {

    Table of(String register, List<Listing> listings) {
        var columns = columns(register);
        return new Table(
                words.scene().say("people-inventory.list." + register),
                columns.stream().map(each -> Column.of(label(each))).toList(),
                listings.stream()
                        .map(listing -> new Row(columns.stream()
                                .map(column -> cell(column, listing))
                                .toList()))
                        .toList());
    }

    private static List<String> columns(String register) {
        return switch (register) {
            case "natverk" -> List.of("name", "commissioner", "purpose", "supports", "state");
            case "projekt" -> List.of("name", "commissioner", "period", "origin", "funds", "state");
            case "arbetsgrupper" -> List.of("name", "commissioner", "period", "state");
            case "arenor" -> List.of("name", "held-by", "topics", "state");
            default -> List.of("name", "period", "tasks");
        };
    }

    private String label(String column) {
        return words.scene().say("people-inventory.column." + column);
    }

    private Cell cell(String column, Listing listing) {
        return switch (column) {
            case "name" -> Cell.link(words.name(listing), words.path(listing));
            case "state" -> Cell.state(state(listing));
            default -> Cell.of(text(column, listing));
        };
    }

    private Pill state(Listing listing) {
        return words.state(listing);
    }

    private String text(String column, Listing listing) {
        return switch (column) {
            case "kind" -> words.kind(listing);
            case "commissioner" -> words.commissioner(listing);
            case "purpose" -> words.purposes(listing);
            case "lasting" -> words.lasting(listing);
            case "lead" -> words.party(words.of(listing).lead());
            case "admin", "held-by" -> admin(listing);
            case "supports" -> words.supports(listing);
            case "tasks" -> words.orNothing(TaskWords.count(words, listing));
            case "topics" -> words.topics(listing);
            case "period" -> words.period(listing);
            case "origin" -> origin(listing);
            case "funds" -> funds(listing);
            default -> throw new IllegalArgumentException(column);
        };
    }

    private String admin(Listing listing) {
        var body = words.inventory().body(listing);
        var of = body == null || "outside".equals(body.of()) ? null : body.of();
        var admin = words.admin(listing);
        return words.party(admin != null ? admin : of);
    }

    String origin(Listing listing) {
        var initiative = words.of(listing).undertaking().initiative();
        return initiative == null
                ? ListingWords.NOT_TOLD
                : words.scene().say("people-inventory.initiative." + initiative);
    }

    /** {@code 850 000 kr från Europeiska socialfonden}. */
    String funds(Listing listing) {
        var undertaking = words.of(listing).undertaking();
        var kronor = undertaking.kronor();
        var amount = kronor == null
                ? null
                : words.scene()
                        .say("people-inventory.kronor", words.scene().forms().number(kronor));
        if (undertaking.funder() == null) {
            return words.orNothing(amount);
        }
        return amount == null
                ? undertaking.funder()
                : words.scene().say("people-inventory.funds-from", amount, undertaking.funder());
    }

    private static final List<String> FILE = List.of(
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

    /** The same list with all that is said, as a file that can be brought back as it is. */
    TableFile file(String register, List<Listing> listings) {
        return new TableFile(
                register + "-" + words.scene().structure() + "-" + words.scene().day(),
                FILE.stream().map(this::label).toList(),
                sink -> {
                    for (var listing : listings) {
                        sink.row(FILE.stream()
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
            case "state" -> state(listing).text();
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
            default -> text(column, listing);
        };
        return text == null || text.equals(ListingWords.NOT_TOLD) ? null : text;
    }
}
