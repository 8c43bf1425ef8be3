package se.radslag.people.rollover;

import java.time.LocalDate;
import java.util.Map;
import se.radslag.kernel.StructureId;

/** What the pages ask of a term that comes: who was asked, and what they answered. */
public interface TermLookup {

    /** The questions for a term, by party. */
    Map<String, TermQuestion> questions(StructureId structure, LocalDate from);

    /** The answers that stand, by party. */
    Map<String, TermAnswer> answers(StructureId structure, LocalDate from);
}
