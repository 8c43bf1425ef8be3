package se.radslag.charter.domain;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.kernel.StructureId;

/** The charter files as they were uploaded, and the one in effect with what was decided since written into it. */
@Component
public class CharterFiles {

    private final CharterVersions versions;
    private final CharterShelf shelf;

    CharterFiles(CharterVersions versions, CharterShelf shelf) {
        this.versions = versions;
        this.shelf = shelf;
    }

    public Optional<byte[]> version(StructureId structure, int number) {
        return versions.file(structure, number);
    }

    /** The file in effect with the bodies founded and closed while running; the structure must have one. */
    public String export(StructureId structure) {
        return shelf.written(structure);
    }
}
