package se.radslag.charter.panels;

import java.time.LocalDate;
import java.util.Optional;
import se.radslag.charter.Charter;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.Part;

/** Something that a module above the charter has to show of a body on a day; at most six to a page. */
@FunctionalInterface
public interface BodyPanel {

    Optional<Part> of(Charter charter, String body, LocalDate day, Language language);
}
