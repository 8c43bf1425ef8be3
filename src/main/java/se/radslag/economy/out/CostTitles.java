package se.radslag.economy.out;

import java.util.Objects;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Pot;
import se.radslag.platform.text.Language;

/** What people call each cost of an agreement, in a reader's language. */
record CostTitles(Charter charter, Language language) {

    String of(String pot) {
        return charter.pots().stream()
                .filter(term -> term.pot().equals(pot))
                .map(Pot::title)
                .filter(Objects::nonNull)
                .findFirst()
                .map(title -> title.in(language.tag()))
                .orElse(pot);
    }
}
