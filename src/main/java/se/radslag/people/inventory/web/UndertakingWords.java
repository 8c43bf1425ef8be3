package se.radslag.people.inventory.web;

import se.radslag.people.inventory.Listing;

/** Tells in words where a project comes from, and what it costs. */
record UndertakingWords(ListingWords words) {

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
}
