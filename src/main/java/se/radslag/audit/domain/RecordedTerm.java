package se.radslag.audit.domain;

import java.util.List;
import se.radslag.kernel.Breach;
import se.radslag.kernel.Cited;
import se.radslag.kernel.Force;
import se.radslag.kernel.Origin;

/** What the log kept of the term that a verdict was judged by. */
record RecordedTerm(Origin origin, List<String> clauses, Force force, Breach breach) implements Cited {

    RecordedTerm {
        clauses = List.copyOf(clauses);
    }
}
