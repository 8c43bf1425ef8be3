package se.radslag.platform.web;

import java.util.List;
import java.util.Optional;
import se.radslag.kernel.StructureId;
import se.radslag.platform.text.Language;

/** The structures of the installation, as the start page lists them; the module that stores them implements it. */
public interface Structures {

    List<StructureCard> all(Language language);

    Optional<StructureCard> named(StructureId id, Language language);
}
