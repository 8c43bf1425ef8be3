package se.radslag.charter.terms;

import java.time.LocalDate;
import java.util.List;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Breach;
import se.radslag.kernel.Cited;
import se.radslag.kernel.Force;
import se.radslag.kernel.Origin;

/** One typed statement that an agreement makes. */
public interface Term extends Cited {

    Header header();

    Kind kindOfTerm();

    @Override
    default Origin origin() {
        return header().origin();
    }

    @Override
    default List<String> clauses() {
        return header().clauses();
    }

    @Override
    default Force force() {
        return header().force();
    }

    @Override
    default Breach breach() {
        return header().breach();
    }

    /** Whether the term is in force on a date. */
    default Answer on(LocalDate date) {
        return header().validity().on(date);
    }
}
