package se.radslag.charter.web.version;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.charter.domain.CharterFiles;
import se.radslag.kernel.StructureId;

/** The charter files that can be taken home: each version, and the one in effect with what was decided since. */
@Component
class VersionFilePages {

    private final CharterFiles files;

    VersionFilePages(CharterFiles files) {
        this.files = files;
    }

    Optional<byte[]> version(StructureId structure, int number) {
        return files.version(structure, number);
    }

    String export(StructureId structure) {
        return files.export(structure);
    }
}
