package se.radslag.people.inventory.web;

import java.util.List;
import se.radslag.people.inventory.Listing;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.Table.Cell;
import se.radslag.platform.web.Table.Column;
import se.radslag.platform.web.Table.Row;

/** Lays out one list of the inventory: each register has the columns that its readers ask for. */
record ListingTables(ListingWords words, ListingCells cells) {

    ListingTables(ListingWords words) {
        this(words, new ListingCells(words));
    }

    Table of(String register, List<Listing> listings) {
        var columns = columns(register);
        return new Table(
                words.scene().say("people-inventory.list." + register),
                columns.stream().map(each -> Column.of(cells.label(each))).toList(),
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

    private Cell cell(String column, Listing listing) {
        return switch (column) {
            case "name" -> Cell.link(words.name(listing), words.path(listing));
            case "state" -> Cell.state(words.state(listing));
            default -> Cell.of(cells.text(column, listing));
        };
    }
}
