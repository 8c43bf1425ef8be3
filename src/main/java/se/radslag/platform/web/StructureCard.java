package se.radslag.platform.web;

import java.util.List;
import se.radslag.kernel.StructureId;

/** A structure in a few words: its name, its purpose in one sentence, and some facts for the start page. */
public record StructureCard(StructureId id, String name, String purpose, List<Fact> facts) {

    public StructureCard {
        facts = List.copyOf(facts);
    }

    /** Where its pages begin. */
    public String path() {
        return "/" + id;
    }

    /** The name of its accent colour. */
    public String accent() {
        return Accents.of(id);
    }
}
