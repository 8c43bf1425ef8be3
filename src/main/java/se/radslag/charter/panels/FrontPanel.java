package se.radslag.charter.panels;

import java.time.LocalDate;
import java.util.Optional;
import se.radslag.charter.Charter;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.Part;

/** Something that a module above the charter has to show on a structure's front on a day; at most six to a page. */
@FunctionalInterface
public interface FrontPanel {

    Optional<Part> of(Charter charter, LocalDate day, Language language);
}
