package se.radslag.economy.web.parts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.explain.Sentence;
import se.radslag.platform.web.Crumb;

/**
 * What a term of the agreement says, with its clauses.
 *
 * @param workings how its amounts came about; null where it names none
 */
public record Rule(
        List<Sentence> sentences,
        List<Crumb> clauses,
        @Nullable Crumb workings) {}
