package se.radslag.people.inventory.web;

import se.radslag.people.inventory.Listing;

/** What a column of the inventory is called, and what it tells of a listing. */
record ListingCells(ListingWords words) {

    String label(String column) {
        return words.scene().say("people-inventory.column." + column);
    }

    String text(String column, Listing listing) {
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
            case "origin" -> new UndertakingWords(words).origin(listing);
            case "funds" -> new UndertakingWords(words).funds(listing);
            default -> throw new IllegalArgumentException(column);
        };
    }

    private String admin(Listing listing) {
        var body = words.inventory().body(listing);
        var of = body == null || "outside".equals(body.of()) ? null : body.of();
        var admin = words.admin(listing);
        return words.party(admin != null ? admin : of);
    }
}
