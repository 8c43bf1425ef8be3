package se.radslag.charter;

import java.util.List;
import java.util.Optional;
import se.radslag.kernel.StructureId;

/** What other modules ask of agreements: which structures there are, and what each one's charter says. */
public interface CharterLookup {

    /** All structures of the installation with a charter in effect, by title. */
    List<Charter> all();

    /** The charter that acts are judged by right now, bodies founded while running included. */
    Optional<Charter> current(StructureId structure);

    /** The charter as it was read in an earlier version, without bodies founded while running. */
    Optional<Charter> version(StructureId structure, int number);
}
