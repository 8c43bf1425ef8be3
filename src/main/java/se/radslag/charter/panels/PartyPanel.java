package se.radslag.charter.panels;

import java.time.LocalDate;
import java.util.Optional;
import se.radslag.charter.Charter;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.Part;

/** Something to show on a party's page on a day, wherever that page is; at most six to a page. */
@FunctionalInterface
public interface PartyPanel {

    Optional<Part> of(Charter charter, String party, LocalDate day, Language language);
}
