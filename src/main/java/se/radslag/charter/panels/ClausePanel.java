package se.radslag.charter.panels;

import java.util.Optional;
import se.radslag.charter.Charter;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.Part;

/** What a module above the charter has made of a clause, such as the figures that rest on it; at most six to a page. */
@FunctionalInterface
public interface ClausePanel {

    Optional<Part> of(Charter charter, String clause, Language language);
}
